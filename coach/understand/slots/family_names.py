"""Further family names of many countries: beside a first name they tell somebody from a firm. No feature of what is learned."""

from coach.understand.slots.surnames import SURNAMES
from coach.understand.wordlist import word_set

FAMILY_NAMES = SURNAMES | word_set("""
    aberhart abiola aboraa abrafi abrego abreu abubakar acevedo acharya acheampong ackermann acosta acuna adame adebisi adegbite adegoke
    adekunle adelakun adeleke adelusi ademiluyi aderibigbe aderogba adesiyan adetokunbo adeyemo adisa adkins adolph adoma adomah adomako
    adusei adutwum adutwumwaa adwubi afirifa afoakwa afolabi afolayan afonja afrakomaa agate agrawal aguayo aguilera aguirre agyapomaa
    agyapong agyare agyei agyeiwaa agyemang ahluwalia ahortor ahuja aitken ajao ajayi ajewole akinrinola akinwale akmaa akoaa akoto
    akowua akyaa akyeamfu akyeampomaa akyeampong akyena akyer akyerko alabi alarcon alba albers albuquerque alcala alcantar alcaraz
    aldridge alejandro aleman alfaro allan allard allerby allison almanza almaraz almonte aloba alonso alonzo altamirano alva alve alves
    amador amaral amaya amble amoa amoako amoakowaa amoanimaa amoasi amorim ampadu ampofo ampofowaa ampoma amponsa amponsah anand anaya
    anders andorful andra andrade andreasen andresen andrew anguiano angulo anjos ankra anne anokye ansa ansomaa ansomah anthony antunes
    antwi antwiwaa anyanwu aparecida aparicio apodaca aponte appia apte aragao aragon aranda archambault archuleta arellano arenas
    arevalo arguello arias armas armendariz armenta arnott arredondo arreola arriaga arroyo arsenault arteaga arya asamoa asamoah
    asantewaa asare asenso ashton asiama asiedu asieduwaa asselin assuncao ataa atkinson atwal atzler audet auger aumann austermuhle
    avalos avery avila aviles awodiran awolowo awuah ayandokun ayers ayoola azevedo baafi baah baawia babtunde babu baca bach bachmann
    badal badami badillo badu baez baeza bahena bahl bahr bahri bail bains baird bajwa bakare bakshi bala balakrishnan balan balay
    balderas baldick baldwin bali ballard ballesteros bamidele bamiloye bandi banik banuelos bappa baptista barad barajas baral barbosa
    barela barer baria barker barkholz barman barnett barr barragan barraza barrera barreto barrientos barrios barron barros barry barth
    bartlett barton bary basak bass bassett bassi basu batchelar bath batista batra batta baum bava bawa bean beard beasley beattie
    beauchamp beaudoin beaudry beaulieu beauregard becerra bech beckmann bedard bedi beer behl beier beland belanger belisle beltran
    benavides benavidez bender benitez benjamin benoit benson benthin benton bera bergeron berkahn bermudez bernal bernard bernier
    berrios bertelsen berube betancourt bevan beyer bhagat bhakta bhalla bhandari bhardwaj bhargava bhasin bhatnagar bhatt bhattacharyya
    bhatti bhavsar bibi bien biggen bilodeau binner birch bird birnbaum bishell bisson biswas blackwell blair blais blake blanchard
    blanchette blanco blankenship blevins blick bloch blouin blumel boadi boadu boahen boakye boakyewaa boase boatemaa boatemaah boaten
    bobal bohlander bohnbach boily boisvert boivin bolander bolduc bolnbach bolton bolzmann bona bonbach bond boniface bonilla bonsra
    bonsu booker boon boone bora borah borde borges borner borra borrego botello botham bouchard boucher boucsein boudreau boulanger
    boutin bowater bowden bowen bowers boyce boyer boyle bradford brady brahmbhatt branco brar brassard bray breton brewer bridges
    briemer briones briseno brisson brito brock brookes broughan browne browning bruce bruder brunet bruun bryan buch buchanan buchholz
    buck budig bueno buhari buick bull bullock bumb burch burgos burnett burr burrell burrows burt bush bustamante bustos butala butte
    byrd caballero caban cabrera cadena cain cairns caldeira caldera calderon caldwell calhoun calvillo camacho camara camargo camarillo
    campos canales candelaria cannon cano cantrell cantu caraballo carbajal cardenas cardona carey carlsen carmona carneiro carney caron
    carranza carrasco carreon carrera carrero carrillo carrion carson carsten cartwright carvajal casanova casares casarez casas casey
    casillas caspar cassiano castaneda cavalcante cavalcanti cavazos cazares ceballos cedillo ceja centeno cepeda cervantes cervantez
    chabot chacko chacon chad chada chadha chadwick chahal chakrabarti chakraborty chamberlain champagne chana chand chanda chander
    chandler chandra chandran chaney chang chapa charbonneau charest charette charles charlton charron chartrand chaudhari chaudhary
    chaudhuri chaudry chavarria chawla cheema cherian cherry chhabra ching chokshi choudhary choudhry choudhury chouinard christian
    christiansen christie christoffersen christoph chung cichorius cintron cirino cisneros claridge clausen clay clayton clements
    clifford cline cloutier coates cobb cochran coelho coffey coley collado collazo collier collis colon colunga comar combs compton
    concepcion conley conner conrad conradi contractor conway cooke cooksley cooley copeland corbett cordero cordova corlett cormier
    cornejo corona coronado corral corrales correa cortes cortez costela cote coulombe coutts couture covarrubias cowan cragg craig
    crane craven craw crespo cresswell croad crosby croteau cuellar cuevas cummings cunha curiel currie curry daako daakoaa daigle dalal
    dale dalia dallaire dalton dalziel dani daniel danielsen danjuma danso darko dasgupta dash dass datta daugherty dave davenport davey
    david davids davies davila dawick dayal decker dehmel deleon delgadillo delisle demers denis dennis deol desbiens deschenes deshmukh
    desrochers desrosiers devan devi dewan dhaliwal dhar dhawan dhingra dick dickerson dickinson dickson dietz dillon dion dionne dippel
    ditschlerin divan dixit dobes dodd dodson dohn domingues donald donaldson donkor donnelly dora doring dorr dorschner dorsey doshi
    doucet dougherty dowerg downs drake drewes drolet drouin drub drubin duah duarte dube duchesne dudley duenas duffy dufie dufour
    dufresne dugal dugar duguay dumas dunlap dupuis duran dutt duval dwamena dyal dyer eaton eberhardt ebert eberth echeverria eckbauer
    eden edmonds edun edwin eglinton ehlert eigenwillig eimer ekwueme elizondo ellery ellison emond enright enriquez erickson ernst
    escalante escamilla escobar escobedo esparza espinal espino espinosa esquibel esquivel esson estes esteves estevez etzler etzold
    everett ewart ewing ezeugo fadipe fagunwa fairhall fajardo fajimi falabi faleti faloye faria farias farland farley fasasi faulkner
    faust fechner feliciano fenton ferland fernandes ferrell ferrer fiebig fierro figueiredo figueroa fillion finch findlay finke finley
    fitzpatrick flantz fliegner florez flowers floyd fofie fogaca foley fontaine foote forbes foriwaa forster forsyth fortier fortin
    fosu fosua franco frandsen frazier frechette frederick frederiksen freeth freitas frema freudenberger frey frias friis frimpomaa
    fritsch fritz frohlich frye fuentes fulton funnell furness gaba gade gagne gagnon gaines gaitan gala galarza galindo gallardo
    gallegos galloway galvan galvez gamble gamboa gamez gandhi ganesan ganesh ganguly gaona gara garay garba garde gardiner garg garibay
    garica garner garrido garrison gaskin gaspar gastelum gates gaudreault gaytan gehringer geiler geisel geisler gelinas gendron gentry
    gera gerlach germain gertz gervais ghose gibb gibbons gierschner gifford giguere gilchrist gillespie gillies gilmore gingras giron
    giroux girschner gledhill gleeson glenn glover gnatz godfrey godin godinez godoy goel gokhale gola golden gole golla gollum
    goncalves gopal gore gorlitz gosselin goswami gotthard gould goulet gour gracia granado granados gravel greer gregersen gregoire
    greig grenier griego griffith griffiths grijalva grimes grottner grover guajardo guardado guay gude guerra guerreiro guevara guha
    guillemette guillen gulati gullery gumprich gunn gunpf gurule gute guthrie gutknecht gyamfi gyamfiaa gyasi gyasiwaa haase hadfield
    haering hahn haines halder hale haley hamann hamel hammond hampton handa hande hanel haney hanna hans hardie hardin hardy hari
    haring harloff harmon haro harrell harrington hartman hartung hatfield hauffer hayden hayer hayre hays healey healy hebert hecker
    heidrich hein heintze heinz hellwig henck hendricks hendrix henk henriques henriquez henschel hensley henson hentschel hepburn
    herbert herd heredia hering herman hermann hermansen hermighausen hernadez hernandes herring herrmann hertrampf heser hesse hester
    hethur hettner heuser heydrich hickey hickman hidalgo higgins hiller hills hines hinojosa hinton hoare hodge hodges hodson hofig
    hogan hogg holdaway holden holder holguin holloway holm holst holsten holzapfel holzenbecher hook hoover horle horn horne hornich
    hornig hoskins houde houghton houle hovel howe howells hubbard hubel huber huddleston huerta huff huffman huhn hull hume humphrey
    humphries hurley hurst hurtado huynh hyde ibarra ibikunle ibrahim idris iglesias ihejirika ilori ilupeju ireland irizarry iroha
    irving irwin isah issac iversen iyanda jacob jacobson jacques jaggi jahn jaime jaimes jaiyeola jakel jakobsen jamieson jantsch
    jaquez jaramillo jasso jayaraman jean jefferson jeffries jellyman jennings jeppesen jepsen jespersen jessel jessen jesus jhaveri
    jibril jiminez jockel johal johann john johns johnstone jopich joseph joyce jrgensen juarez judd junck juncken jungfer junitz junken
    jurado juttner kabir kabus kadakia kade kakar kale kalita kalla kallert kambs kamdar kanda kane kannan kant kapadia kapur kara karan
    karge kari karikari karnik karpe karz kashyap kaster kata kaufman kaul keer keith kendall kenny kensy kent keudel khalsa khare
    khatri khosla khurana kibe kidd killer kirby kitzmann kjeldsen klapp klausen klemm klemt kline klingelhofer klotz knapp knappe knox
    knudsen kobelt kohl kohli kolade konda koomson korpal koshy kosoko koster kostolzin kota kothari koya kramer kranz kraushaar krebs
    krein kreusel krish krishna krishnamurthy krishnan kristoffersen krogh kroker krueger kruschwitz kuhl kumer kumi kunda kurian
    kuruvilla kusch kusi kusiwaa kwaakye kwaakyewaa kwartemaa kwarteng kyei kyeiwaa kyerewaa labbe labelle labonte laboy labrecque
    lacasse lachance lachapelle lachmann ladeck laflamme lafontaine laing lala laliberte lall lalla lalonde lammas lamontagne lamoureux
    landry lang langern langlois lanka lapierre laplante lapointe lara lariviere laroche larocque larose larouche lassen lata laureano
    laurenson lauridsen lauritsen laursen lauzon lavallee lavigne lavoie lawal leal leao learmonth lebel leblanc lebron ledesma leduc
    legault leite leiva lemay lemieux lemire lemus leon leonard lepage lerma leslie lessard lester letourneau levesque leyva liebelt
    limon linares lind lindau lindner lindsey linke linton lira livingston llamas lloyd lochel loera loffler logan loke lomeli longoria
    loos lopes lorch lord losekann loureiro lourenco lovato lowery loya loyal lozada lozano lubs lucero lucio luevano lugo lussier
    luthra lutz lynn lyon macedo machado macias mack mackay macpherson madan madden maddox madera madrid madrigal madu maestas magalhaes
    magana magar mahajan mahal maharaj mahmood mahoney maia majumdar makinde makinwa malave mall mallick malone maltais malzer mammen
    manda mandal mander mane mangal mangat mangold mani mann mannan manne mans mansa manson manzanares marchand marcotte marcoux mares
    marfell margraf marin marques marrero marroquin martel martineau mascarenas masse massey mata mateo mathews mathiasen mathiesen
    mathis matias matos matthai maxwell maya mayer maynard mayo mayorga mays mccall mccallum mccann mccarty mcclain mcclure mcconnell
    mccullough mcdaniel mcdowall mcdowell mcewen mcfarland mcfarlane mcgee mcgregor mcguire mcintosh mcisaac mckay mckee mckenna
    mckenzie mckinney mckinnon mcknight mclachlan mclaughlin mclean mcleod mcmahon mcmanaway mcmillan mcmurray mcnabb mcneil mcpherson
    meadows meads mears medrano meister melendez melgar mellor melo melton memon mena menard menchaca mende mendes mendonca menendez
    mensa mentzel meraz mercado merchant meredith merino merritt mesa metcalfe metz meyers meza miah michael michaud middlemiss
    mielcarek mies mikkelsen millar millard minhas miramontes miranda mireles misicher misra mistry mital mitra mitschke mitter mller
    mochlichen modi mody mogensen mohammed mohan mohanty mohaupt mojica mondragon monk monroe monroy montalvo montanez montano monteiro
    montemayor montenegro montero montes montez montoya moody moon mooney mora moraes morais moran morar morawo morissette morley morrow
    morse mortensen mortimer morton mosemann moses mosley mota moura moya moyer mude mudgway muhle muir mukhopadhyay mulichen mullen
    mullins munguia muni muniz munshi murdoch murillo muro murthy murty mustapha mutti nadeau nadig nadkarni nagar nagarajan nagi naik
    najera nanda narain narang naranjo narasimhan narayan narayanan narula narvaez naser nash natarajan nath natt nava navarrete navarro
    nayak nayar naylor nazareth nazario neal negrete negron neilson nerger neto nette neureuther neuschafer nevarez nicholas nicholls
    nicol niemeier nieto nieves nigam ninalowo nino nissen nixon njoku nkansa nkansah nkrumah nnamani noack noble noel nogueira nohlmans
    nori noriega norman novaes novais nrgaard nsia ntiamoa ntim nunes nwachukwu nyaako nyaakoaa nyame nyantakyi obasanjo obeng ocasio
    ochoa oconnell oderwald odetola odom odonnell odunsi oestrovsky ofori ofosu ogbuehi ogindan oginni ogulana ogunbamigbe ogunbiyi
    ogunbo ogunde ogunwobi ogunyeye ojeda ojua ojukwu okeke okyere olabode oladipupo olaiya olasupo olawale olesen olivares olivarez
    olivas olivera olivo olmos olowokeere oloyede olubode olugbayila olujimi olukotun olukunga olusanya oluwagbemi olvera omani omidina
    omojola omotoso oneal oneill onoh ontiveros onwuka oommen oparinde opoku oppong opuku oquendo orchard ordonez orellana ornelas
    orosco orozco orta ortmann osborn oshin oshodi osorio osuntokun otero otiwa otuo ouellet overgaard owokoniran owolabi owoyemi
    owusuwaa oyadiran oyaifo oyekan oyeniyi oyetoro oyeyemi oyinlola ozuna pabon pace pacheco padmanabhan padron paez paffrath paimo
    paiva palacios palan pall palla palomino palomo panchal pandit pandya pant pantoja paquette paquin paradis pare paredes parekh
    parikh parkes parkinson parmar parmer parra parrish parsa partida partzelt patberg patchett paterson pathak patil patino patla paton
    patrick patton paul paulsen pechel peck pedraza pedroza peixoto pelayo pelletier pennington pepin perales peralta perano perea peres
    pergande peri perreault perron petty peukert phelps picard pichardo piche pieper pike pillay pilon pimenta pina pineda pingle
    pinheiro pinho pires pittman pitts pizarro plante plath plourde pohl poirier pokuaa polanco politz pollard pomaa ponce pope porras
    portillo porto posada potts potvin poulin pouliot poulsen prabhakar prabhu pradhan prado prakash prasad prashad pratt preciado prei
    prempeh prentice prevost priest prieto prince procter proctor proulx prouse provencher pruitt pruschke puente pulido puri purohit
    putz quartey quesada quezada quinones quinonez quintana quintanilla quintero quiroz racine radel radhakrishnan radisch rael raghavan
    raja rajagopal rajagopalan rajan raju rama ramachandran ramakrishnan raman ramanathan ramaswamy ramesh ramon ramsey rana randall
    randhawa randolph ranganathan rangel rascon rastogi ratta rattan ratti raval ravel ravi ravn raya raymond rayner razo reardon reese
    regalado rege reichmann reilly reinhardt reis reising renaud rendon renner renteria resendez reuter reyna reynoso rezende rich
    richard richer richmond rickard rico riddle riehl riggs rincon riojas rioux ritchie ritter rivard rivas rivero rivers roach robb
    robbins roberge roberson robert robitaille robledo robles robson rodarte rodgers rodrigez rodrigue rodrigues rodriquez rogge rogner
    rohleder rohrdanz rohricht roht rojo roldan rollins rolon roman romer romo roque rorricht rosado rosales rosario rosas rosemann
    rosenow roskoth rossiter rout rowland roybal rubio rudolph ruelas ruppersberger ruppert rutherford saavedra sabharwal sachar sachdev
    sachdeva saenz safo safoaa sagar sager saha sahni sahota saidu saini saiz salako salami salas salcedo salcido saldana saldivar
    salgado salinas salvi salz sama samaniego sami sampaio sampath sampson samra sanabria sanches sandal sanderson sanford sangha
    sanghvi sani sankar sankaran sant santacruz santana santillan sarabia saraf saran sarin sarkar sarma sarna sarpong sarraf sastry
    sathe satherley sauberlich sauceda saucedo sauer saunders savant savard savoie sawhney sawyer schaaf schacht schaefer scheel scheibe
    schenk scheuermann schinke schleich schlosser schmidtke schmiedecke schmiedt schmitt schofield scholl scholtz scholz schomber
    schonland schottin schou schroeder schuchhardt schuler schwass schweitzer schwital searle segebahn segovia seguin segura sehgal
    seifert seip sekhon sellers sengupta sepulveda serna serrano serrato serwaa seshadri seth setty sevilla sexton seymour shaffer
    shailer shan shand shankar shanker shannon sharaf shea shehu shekoni shelton shenoy shepard shepherd shere sherman sheth shields
    shroff shukla sibal siering sierra silveira simard simmonds simoes simonsen singhal singleton sinha siqueira sirois sisneros sixtus
    skov sloan smart sndergaard snow soares sobowale sodhi soding solano solis soliz solomon solorio solorzano solzer soman soni sontag
    sood soper sorgatz soria sosa sotelo soucy southee sowman soyinka sparks speer spelman spence srensen sridhar srinivas srinivasan
    stace stadelmann stafford stahr stanton stark staude steckel steer steffensen steinberg stergaard steuer stevenson stey stiebitz
    stiffel stoll stolze stout stratford stratton strawbridge strickland striebitz stroh stuart stubbs stumpf suarez subramaniam
    subramanian suebier sule suleiman sundaram sura suresh suri svendsen swaminathan swamy swanson sweeney sykes tafoya tait takyi
    talwar tamayo tamez tandon taneja tanguay tanner tapia tapp tara tardif tasche tavares tawia tejada tejeda tella tellez tello teran
    terrazas terrell terry tessier textor thaker thakkar thaman thanel theriault therrien thibault thibodeau thies thomson thorsen
    thygesen tijerina tintzmann tirado tiwaa tlustek toft toledo tomlinson toms toor torrez tovar trapp trask travis trejo tremblay
    trepanier trevino tripathi trommler trost trottier trub trubin trudel trujillo trupp tschentscher tukur turcotte turgeon turnbull
    tutu tweneboa twidle twumasi udeh ulibarri ullmann ulloa ullrich underwood upadhyay uppal urbina urena urias uribe urrutia vaca
    vachon vaidya vaillancourt vala valadez valdes valdivia valencia valente valentin valentine valenzuela valladares valle vallee
    vallejo valles valverde vance vanegas vang varela varghese varkey varma varty varughese vasa vasconcelos vaughn vazquez veilleux
    vela velasco velasquez velazquez velez veliz venegas venkataraman venkatesh vera vercoe verdugo verduzco vergara vestergaard vezina
    viana vicente vieira viera vigil villa villagomez villalobos villalpando villareal villarreal villasenor villegas villeneuve virk
    viswanathan vohra vollbrecht vora vyas wable wadhwa wagenknecht waghorn wagle wahner walia walla waller wallis walter walton ware
    warmer warrior wason watt waugh webby webster weihmann weimer weinhage weinhold weitzel weller wende wernecke wesack weston whitaker
    whitney whyte wiafe wiek wieloch wiggins wilcox wilkerson wilms wilmsen wilton winters winther wirth wohlgemut wolfe woodard woolley
    wratt wulf wulff yaamoa yahaya yanez yawson ybarra yeboa yeboah yirenkyi yoder yogi yohannan yusuf zacharia zachariah zahn zambrano
    zamora zamudio zanker zapata zaragoza zarate zavala zayas zedillo zelaya zepeda ziegert zimmer zimmerman zirme zobel zorbach zubairu
    zuniga
    """)
