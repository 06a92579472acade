"""Given names in common use, in small letters without accents: by them a column of names is told from one of products.

A list of words says nothing about one value; only the share of a column that it knows counts. From national statistics of first names,
such as https://www.ssa.gov/oact/babynames/ and https://www.behindthename.com/top/.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

GIVEN = word_set("""
    aaron abby abdul abdullah abel abigail ada adam adele adrian adriana agata agnes agnieszka ahmad ahmed aiden aisha akira alain
    alan albert alberto alejandra alejandro aleksander aleksandra alessandra alessandro alex alexander alexandra alexandre alexis
    alfred alfredo ali alice alicia alina aline alison allan allen allison alma alvaro alvin amanda amber amelia amelie amir amit amy
    ana anabel anand anastasia anders andre andrea andreas andrei andres andrew andrzej andy angel angela angelica angelo anil anita
    anja ann anna annabel anne annette annie anton antoine antonia antonio aoife april aria ariana arianna ariel arjun arlene arnaud
    arne arnold art arthur arturo asa ashley astrid asuncion audrey august aurelia aurora austin ava avery axel ayesha ayse barbara
    barry bart beata beatrice beatriz becky ben benedict benjamin benoit bernadette bernard bernardo bernd berta bert beth bethany
    betty beverly bianca bill billy birgit bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian
    bridget britta bruce bruno bryan caitlin caleb calvin cameron camila camille carina carine carl carla carlo carlos carmen carol
    carole carolina caroline carolyn carrie carsten casey catalina catarina catherine cathy cecilia cedric celeste celia celine cesar
    chad chantal charlene charles charlie charlotte chelsea chen cheryl chiara chloe chris christian christina christine christoph
    christophe christopher cindy claire clara clarence claude claudia claudio claus clementine cody colin colleen conor connie
    constance cora corey cornelia courtney craig cristian cristina crystal curtis cynthia cyril daisy dale dan dana daniel daniela
    daniele danielle danny daria dario darlene darren daryl dave david dawn dean deborah debra declan deepak deirdre delia denis
    denise dennis derek derrick desmond diana diane diego dieter dimitri dina dirk dolores domenico dominic dominik dominique don
    donald donna dora doris dorota dorothea dorothy doug douglas duncan dustin dylan eamon earl ed eddie edgar edith edmund edna
    eduardo edward edwin eileen elaine elena eleanor elena eleni elias elif elijah elisa elisabeth elise elizabeth ella ellen ellie
    elsa else elvira emil emilia emilie emilio emily emma emmanuel enrico enrique enzo eric erica erich erik erika erin ernest ernesto
    ernst erwin esme esteban ester esther ethan eugene eugenia eva evan eve evelina evelyn ewa ezra fabian fabio fabrice faith fatima
    fatma federico felicia felipe felix ferdinand fernanda fernando filip finn fiona flora florence florian floyd frances francesca
    francesco francine francis francisco franco francois francoise frank frantisek franz fred freddie frederic frederick frederik
    freya frida friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail gareth gary gavin gemma gene genevieve georg george
    georges georgia georgina gerald geraldine gerard gerardo gerd gerda gertrude giacomo gianluca gilbert gilles gina giorgio giovanna
    giovanni gisela giulia giuseppe gladys glen glenda glenn glenna gloria gonzalo gordon grace graham grant greg gregor gregory greta
    guido guillaume guillermo gunnar gunther gustav gustavo guy hanna hannah hannes hans harald harold harriet harry haruto hasan
    hassan hazel heather hector heidi heike heinrich heinz helen helena helene helga helmut hendrik henri henriette henrik henry
    herbert herman hermann hiroshi holger holly horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilona ilse imran
    ines inga inge ingrid irena irene irina iris irma isaac isabel isabela isabella isabelle isla ismail ivan ivana ivy jack jackie
    jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janete janice janina janine jared
    jasmin jasmine jason javier jay jayden jean jeanette jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry
    jesper jesse jessica jessie jesus jill jim jimmy jin joachim joan joana joanna joanne joao joaquin jochen jody joe joel joelle
    joerg johan johanna johannes john johnny jolanta jon jonas jonathan jordan jorge jose josef josefina joseph josephine joshua joy
    joyce juan juana juanita judith judy juha julia julian juliana julie julien juliet juliette julio julius june jurgen justin
    justyna jytte kai kamil karen karim karin karina karl karla karol karolina kaspar kate katarina katarzyna katharina katherine
    kathleen kathryn kathy katie katja katrin kay kayla keith kelly ken kenji kenneth kenny kerry kevin khadija khalid kim kimberly
    kirsten klaus klara knut konrad kristen kristian kristin kristina kristine krystyna krzysztof kurt kurtis kyle lara larry lars
    laura lauren laurence laurent laurie lawrence lea leah leanne lee leila leila lena leo leon leonard leonardo leonie leonor leroy
    leslie leticia lewis li liam lidia lili lilian lily lin lina linda lindsay lino lisa liu liz lloyd lois lola lorena lorenzo
    loretta lori lorraine lotte lou louis louisa louise luca lucas lucia luciana lucie lucille lucy ludwig luigi luis luisa luiz luka
    lukas lukasz luke luna lydia lynn mabel mackenzie madeleine madison magdalena maggie magnus mahmoud maja malcolm malgorzata malik
    manfred manuel manuela marc marcel marcelo marcia marcin marco marcos marcus marek margaret margarita margot marguerite maria
    mariam marian mariana marianne marie marija marilyn marina mario marion marisa marjorie mark marko markus marlene marta martha
    martin martina martine marvin mary maryam masha massimo mateo mateusz mathias mathieu mathilde matias matteo matthew matthias
    maureen maurice maurizio mauro max maxim maximilian maxine maya megan mehmet melanie melissa melvin mercedes meredith mia michael
    michaela michal michel michele michelle mick miguel mika mikael mike mikhail mila milan mildred milena min minna miranda mireille
    miriam mirjam mitchell mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz morten mostafa muhammad
    murat mustafa myriam myrtle nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neha neil nele nelson
    nicholas nick nicola nicolas nicole niels nigel nikita nikola nikolai nils nina noah noel noemi nora norbert norma norman oksana
    olaf ole oleg olga oliver olivia olivier omar oscar oskar osman otto ove owen pablo paige palle pam pamela paola paolo pascal
    pascale patricia patricio patrick patrik paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope per perry
    peter petra petros phil philip philipp philippe phillip phoebe phyllis pia pierre pieter pietro pilar piotr priya rachel radek
    rafael rafal raj rajesh ralf ralph ramon ramona randy raphael raquel raul ravi ray raymond rebecca regina reinhard rekha rene
    renata renate renaud ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rocio rod rodney rodolfo rodrigo
    roger rohan roland rolf roman romain ron ronald ronan ronnie rosa rosalie rosario rose rosemary ross roxana roy ruben ruby rudolf
    rupert russell ruth ryan sabina sabine sabrina sadie sally salma salvador salvatore sam samantha samir samuel sandra sandrine
    sandy sanjay santiago sara sarah sasha saul scarlett scott sean sebastian selena selma serena serge sergei sergio seth shane
    shannon sharon shaun shawn sheila shelley sherry shirley sidney siegfried sigrid silke silvia silvio simon simona simone siobhan
    sofia sofie sonia sonja sophia sophie soren stacy stan stanislaw stanley stefan stefania stefano steffen stella stephan stephane
    stephanie stephen steve steven stewart stuart sue sunil susan susana susanna susanne suzanne sven svetlana sybille sylvia sylvie
    sylwia takashi tamara tammy tania tanja tanya tara tatiana ted terence teresa teri terry tessa thea thelma theo theodor theodore
    theresa therese thibault thiago thierry thomas tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten
    tracy travis trevor tristan troy trudy tyler udo ulf ulla ulrich ulrike ulysses umberto ursula uschi uta uwe valentin valentina
    valentino valeria valerie vanessa vasile vera verena vernon veronica veronika veronique vicente vicki vicky victor victoria vijay
    viktor viktoria vincent vincenzo viola violet virginia vitor vittorio vivian viviana vladimir volker wade walter wanda warren
    wayne wei wendy werner wesley wilhelm will willem william willie wilma winston wojciech wolfgang xavier ximena yan yang yasmin
    yasmine yolanda yoshi youssef yuki yumi yuri yusuf yves yvette yvonne zach zachary zahra zara zoe zofia zoltan zuzana
    """)
"""Whole words."""
