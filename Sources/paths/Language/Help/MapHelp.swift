extension HelpPage {
  /// The help of `paths map`.
  static let map = HelpPage(
    head: (
      french: """
      paths map : la carte des métiers

      Exemples
        paths map -o carte.pdf
        paths map --route Testeur "Architecte d'entreprise" -o itineraire.svg
        paths map --route 3.3 1.6 --card -o fiche.pdf
        paths map --around "architecte technique" -o autour.svg
        paths map --family sécurité --theme print -o securite.pdf
        paths map --families -o familles.svg

      Que montrer
                             tout : une ligne par famille, l’expérience en colonnes
            --route <A> <B>  la même carte, les meilleurs itinéraires de A à B allumés
            --card           les itinéraires de --route en bandes, avec les preuves
            --around <m>     d’où l’on vient et où l’on va ; --depth <n> étapes (2)
            --family <f>     une famille et ses voisins : numéro ou lettres du nom
            --families       combien de passerelles d’une famille à l’autre
            --max-doubt <n>  passerelles de doute 0 à n ; sans cela, la carte entière
                             et celle des itinéraires laissent les partielles (2)
            --top <n>        les n passerelles les plus sûres de chaque métier

      Comment
        -o, --output <f>     écrire dans ce fichier ; le format suit l’extension
            --format <f>     dot, svg, png ou pdf (dot sur la sortie standard)
            --theme <t>      light, dark ou print, noir et blanc (light)
            --paper <p>      a3, a4 ou screen ; un pdf tient sinon sur une page a4, ou
                             a3 si les noms y étaient trop petits

      """,
      english: """
      paths map: the career map

      Examples
        paths map -o map.pdf
        paths map --route Testeur "Architecte d'entreprise" -o route.svg
        paths map --route 3.3 1.6 --card -o card.pdf
        paths map --around "architecte technique" -o around.svg
        paths map --family sécurité --theme print -o security.pdf
        paths map --families -o families.svg

      What to show
                             all: families as lanes, the experience asked as columns
            --route <A> <B>  the same map with the best routes from A to B lit
            --card           the routes of --route as strips, evidence at each step
            --around <p>     where one comes from and goes to; --depth <n> steps (2)
            --family <f>     a family and neighbours: number, or letters of its name
            --families       how many moves from one family to another
            --max-doubt <n>  moves of doubt 0 to n; without it, the whole map and that
                             of routes leave out the partial ones (2)
            --top <n>        the n firmest moves of each profile

      How
        -o, --output <f>     write to this file; its ending gives the format
            --format <f>     dot, svg, png or pdf (dot on standard output)
            --theme <t>      light, dark or print, black and white (light)
            --paper <p>      a3, a4 or screen; otherwise a pdf is one page a4, or a3
                             where names would be too small

      """
    ),
    notes: (
      french: """
      Le style du trait dit le doute. PNG et PDF sont faits par rsvg-convert, avec la
      police Inter ; DOT et SVG ne demandent rien. Code de retour 1 si la carte serait
      illisible, avec ce que l’on peut demander à la place.

      """,
      english: """
      The style of a line tells its doubt. PNG and PDF are made by rsvg-convert, with
      the font Inter; DOT and SVG need nothing. Exit code 1 where nobody could read
      the map, with what to ask for instead.

      """
    ),
    output: .other, takesGraph: true)
}
