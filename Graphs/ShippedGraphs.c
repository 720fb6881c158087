#include "ShippedGraphs.h"

static const unsigned char cigref_2021[] = {
#embed "cigref-2021.json"
};

const unsigned char *shipped_cigref_2021(size_t *count) {
  *count = sizeof cigref_2021;
  return cigref_2021;
}
