#ifndef SHIPPED_GRAPHS_H
#define SHIPPED_GRAPHS_H

#include <stddef.h>

/// The bytes of cigref-2021.json, as they stand in this folder; they live as long as the program.
const unsigned char *shipped_cigref_2021(size_t *count);

#endif
