"""Family names in common use, in small letters without accents: of them names in a system and names in small letters are made.

Words that are as well anything else are left out. From national statistics of family names, such as
https://www.census.gov/topics/population/genealogy/data/2010_surnames.html, https://www.ine.es/apellidos/ and
https://en.wikipedia.org/wiki/Lists_of_most_common_surnames.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

FAMILY = word_set("""
    adams aguilar akhtar allen alvarez andersen anderson andersson banerjee barnes bauer becker bennett bergman bertrand bianchi bouchard
    boucher brooks brown campbell carlson carroll carter castillo chang chatterjee chavez clark coleman collins colombo crawford cunningham
    czarnecki davies davis delgado demir desai deshmukh dias diaz dubois dumont dupont durand edwards elliott eriksson esposito estrada
    evans farrell ferguson fernandes fernandez ferrara ferrari ferreira fischer fitzgerald fletcher flores fournier franklin fuentes garcia
    gibson girard gomes gomez gonzales gonzalez griffin griffiths grunwald gupta gustafsson gutierrez guzman hamilton hansen hansson harris
    harrison hartmann hawkins hayes henderson hernandez herrera higgins hoffman hoffmann howard hughes hussain ibarra ivanov iyer jackson
    jacobsen jankowski jansen janssen jansson jenkins jensen jimenez johansen johansson johnson johnston jones jorgensen joshi kamau
    kaminski kapoor karlsson kelly kennedy khan kobayashi kohler kowalczyk kowalski kozlowski kramer krause krishnan kruger kulkarni kumar
    kuznetsov larsen larson larsson lefebvre lefevre lehmann lewandowski lewis lindberg lindgren lindqvist lombardi lopes lopez macdonald
    madsen mahajan maier mancini marchetti marshall martin martinez martins mathews matthews mcdonald medina mehta meier mendes mendez
    mendoza meyer meyers miller mishra mitchell moller montgomery morales moreau moreno moretti morgan morris morrison mukherjee muller
    munoz murphy murray mutua myers nakamura navarro nelson neumann nguyen nicholson nielsen nilsson nowak nunez obrien ochoa okafor olsen
    olson olsson onyango ortega ortiz otieno ozdemir ozturk parker patel patil paulsen pedersen pereira perez petersen peterson petrov pham
    phillips prasad rahman ramirez rasmussen reddy reyes reynolds ribeiro ricci richardson rinaldi rivera roberts robertson robinson
    rodrigues rodriguez rogers rossi rousseau roussel ruiz russo sahin saito salazar sanchez sanders santoro sato satou schaefer schafer
    schmid schmidt schmitt schmitz schneider schroder schroeder schulz sharma shetty simpson singh smirnov smith sokolov sorensen sousa
    souza stewart sullivan suzuki svensson swanson szymanski takahashi tanaka taylor tekin thakur thompson thomsen tran turner vasquez
    vazquez verma virtanen volkov wagner walker wallace walsh wanjiru washington watanabe watson weber whitaker wijaya wilkinson williams
    williamson wilson wisniewski wojcik wozniak wright yadav yamamoto yildirim yilmaz zhang zhao zielinski zimmerman zimmermann
    """)
"""Whole words."""
