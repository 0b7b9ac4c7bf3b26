"""Further first names of many countries, none of them an everyday English word."""

from coach.understand.wordlist import word_set

WIDE_FIRST_NAMES = word_set("""
    aachal aadhya aadi aahana aaliyah aarav aarini aarna aarnav aarush aashi aayush abbas abbi abbie
    abeer abel abelardo abena abha abhimanyu abhiram abiodun abram abril achille achim adalbert
    adalberto adamo adan addison adela adelaide adelasia adelbert adelgunde adelheid adelina adelinde
    adeline adelmo adem adina adolf adolfine adriane adrianna adriano adrien adrienne advaith advay
    advik advika adweta adya aedan aenne agastya agata agatha agathe agnolo agostino ahmet aida aideen
    aileen ailis aime aimee aine aishani aisling aislinn akshay alain alanis alanna alannah alban
    alberico albertine albin albina albrecht alderano aldo aldonza alec aleisha aleks aleksandar
    aleksandr aleksandra aleksej alessandra alessio alexandria alexandrie alexandros alexej alexia alf
    alfio alfons alfredo alicja alida aline alistair alister alix alka alla allana allegra almut almuth
    alois aloisia alonso aloys alphons alphonse alvin alwin alwina alwine amadeo amador amahle amaia
    amaira amalia amalie amedeo amico amie amin amira amleto amruta anabel anahera anais anamika anaru
    anastasie anastasios anastazja anatol anatoli anatolij anay andree andrej andrey andrzej anel aneta
    anett anette angelika angelique angelo anica aniela anika anka anke anmol annabelle annaliese
    annalisa annalise annamaria annedore annegret annegrete annekatrin anneke annelene anneli annelie
    annelies anneliese annelise annelore annemarie annemie annemijn annerose annett annetta anni
    annibale annika annita annunziata anny ansaldo ansel anselm ansgar ansh antje anto antoin antoinette
    antonella antonello antoni antonie antonietta antonina antonino antonios antonius antony anusha anvi
    aodhan aoibheann aoibhin aoibhinn apollo apollonia apolonia apostolos arabella araceli aradhana
    arcelia archie ariadna ariana ariane arianne aribert arie arif ariki arin arkadiusz arlo armin
    arnaldo arnaude arnd arndt arne arnfried arnim arno arnulf arnulfo aroha arran arron arsenio artur
    arturo arunima arya aryan arzu asafe ase asher ashlee ashleigh ashlene ashling ashton asif asta
    asuncion ataahua atenulf athanasios atharv attila augusta auguste augustin augusto aurelia aurelio
    aurore autumn avni awhina ayaan ayden ayla aylin aylla aynur ayoub aysel ayten ayush ayushman azaan
    azad azeglio azra babatunde babett babette baccio bachittar baghyawati bahadurjit bailey bailie
    bakhshi baldassare baldur balendra balhaar baljiwan balthasar balvan balveer banjeet barbel barkha
    bartek bartholomaus bartolomeo bastiaan bayram bazej beata beate beatrix beauden bekir bela belinda
    benedetto benedikt benicio benita benito benjamim benn benno benny bente benthe bento benvenuto
    beppe berat berend berenice berit bernabe bernadette bernardo berndt bernfried bernhard bernhardine
    bernt bernward berta bertha berthold bertold bertram bertrand bethan bethany betina betti bettina
    bevan beverley bhanumati bhavani bhavika bhavini bhavya biagio bianka bibi billie bimala bina birger
    birgid birgit birgitt birgitta birte birthe bishakha blaine blair blanaid blanca blanka boaz bodhi
    bodo bongani bonnie borys bozena brady brandi branka branko braxton brayan brayden breandan breanna
    brendon breno briana brianna brigid brigitta brigitte brijesh brinda brit brita britney britt britta
    brittany brittney brodie bronach bronagh bronwyn bruna brunhild brunhilde bruni bryony burckhard
    burghard burkard burkhard burkhardt cacilia cacilie cahal cahir cailin cailum caio caitlyn caitriona
    calcedonio calebe callan calogero calum camilla camillo camilo campbell canan candace candice
    caoilfhionn caoimhe caoimhin caolain caolan caomhan capucine cara caragh caren caridad carin carina
    carlijn carlo carlota carmel carmela carmelo carola carole carolin carsten carter cassidy cassie
    catarina caterina cathal catharina cathleen cathrin cathrine cato catrin catriona caua caue ceara
    cecile celal celia celina cemal cemil cengiz centa cesare cetin ceylin cezary chaaya chaitaly
    chaitanya chakradev chakradhar chakrika chaman chameli champak chanakya chanchal chandani chandran
    chandresh chantal chantel chantelle charan charis charita charlene charvi chasmum chatresh chatura
    chavvi chelsey cherie cherith cheyenne chiamaka christel christelle christiana christiane christie
    christin christl christof christos christy cianan ciaran ciarrai cilli cillian cilly cipriano
    cirillo ciro citlali claas clarence clarice clarissa claudine claudius claus clayton clelia clemens
    clemente clifford clinton cliodhna cliona clodagh codie cohen cole colette collette collin colm
    colton coluccio colum conal conall conan concepcion concetta conchita conchur conn connie conny
    conrad constantin constanze cordula corina corinna coriolano cormac cornelia cornelio cornelis
    cornelius corrado corrie cortney cory cosima cosimo costantino costanzo courteney cristal cristian
    cristobal cruz cyprian czeslaw dagmar dagmara dagobert daire dairine dajana dakota daksh daksha
    dakshesh dalaja dalbir dalton damaris damiano damini damon damyanti dani danica danilo danique dante
    daphne dara darcy darika darin dario dariush dariusz darko darnell darpan darragh darrell darrin
    darryl darryn darsh daryl davi dawid dayamai dayita dayna deaglan deane deanna dearbhail dearbhaile
    dearbhla debora debra deirbhile del delfino demi denis dermot derrick dervla desiree detlef detlev
    devansh devika devin dewi dhriti dianne diarmuid diedrich dierk diethard diethelm diether dietlind
    dietlinde dietmar dietrich dillon dimitrios dino diogo dion dionigi dionne dipta ditmar dittmar diya
    dmytro dogan domenico domhnall dominik dominique donal donata donatella donatello donato doreen
    dorina dorit dorle dorothe dorothea dorothee dorte dorthe dragica drago duane dulce dunja durante
    dursun dusan duuk dwayne dylano eadaoin eamon eamonn eberhard eberhardt eckard eckart eckehard
    eckhard eckhardt eckhart ecrin edda edel edelbert edelgard edeltraud edeltraut edeltrud eden edhitha
    editha edmund edoardo edouard eduard eduarda eesha egbert eggert egon ehrenfried ehrentraud ehrhard
    eilis eilish eimear eimer eimhear einar eiravati eitel ekaja ekalinga ekani ekansh ekanta ekantika
    ekapad ekaraj ekaterina ekavir ekbal ekiya ekkehard ekkehart ekrem ekta eleanora elenore eleonora
    eleonore elfi elfie elfriede eliana elina eline elisabet elisabeth elise elisha eliza elize elke
    elladio elli ellinor elly elma elmar elmo eloa eloah elodie eloisa eloise eloy elsbeth elsie elvia
    elvira elvis elwira elzbieta ema emanuel emanuella emanuelly emer emilio emilly emin emine
    emmanuelle emmerich emmet emmett emmi emmy enda engelbert engin ennio enno enrico enrique enver enya
    enzio enzo eoghan eraldo ercan erdal erdmute erdogan erhard erhardt erich erick erkan erling ermanno
    ermenegildo ermes erna ernestine ernesto ernst erol erwin eryk eryn eshana esi esila esmee esmeralda
    esparta espartaco esperanza estefania estela etta ettore euan eugen eugenia eugenie eugenio eunan
    evamaria evangelia evangelista evangelos evelien evelin evelina eveline evelio evelyne evie ewald
    ewan ewelina ezio ezra faas fabia fabiana fabienne fabiola fabrizia fabrizio fadime fainche falak
    falan falguni falk falko faqid faraj faras fariq faris faruk fatih fausto faye feargal fearghal
    fedde fedele federica federico federigo fedor felicitas felizitas fenna fenne ferdi ferdinand
    ferdinando ferenc fergal fiamma fidel fien fiene filip filippa filippo filiz finbar fintan fionntan
    fionnuala fiorenzo fiorino fitan fiyaz flavia flavio fletcher floortje flor florencia florentina
    florentine floris flynn folasade folker folkert fortunata frado franca francisca franciszek franck
    francoise franjo franka frankie franklin franziska fraser frauke frazer freddy frederik frederike
    frederique fredi fredo fredy freia fridolin frieda friedbert friedemann frieder friedericke
    friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz fryderyk
    fulvio gabi gabino gabor gabriele gabriella gabrielly gaby gael gaetano gagan gaja galasso galina
    ganga garima garrett garry gaspare gastone gaurang gaurangi gauri gaurika gautami gayathri gaylene
    gebhard geert geetika gelsomina genaro genoveva georg georges georgina georgine georgios geraldine
    gerardo gerd gerda gerdi gereon gerfried gerhard gerhardt gerhart gerhild gerlind gerlinde german
    germana gernot gero gerold gerolf geronimo gerrit gert gerta gerti gertraud gertraude gertraut
    gertrud gertrude gerwin gesa gesche gesine geza giacinto giacobbe giacomo giada giampaolo giampiero
    gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro
    giel giesela gilberto gilda giles gilles gillian gino gioacchino gioachino gioele gioffre gionata
    giorgia giosue giovanna girik girindra girolamo gisa gisbert gisela gislinde gitta gitte giuliana
    giuliano giulietta giulio giuseppina giustino glenda glenys goffredo gonul gordana gottfried
    gotthard gotthilf gotthold gottlieb gottlob gotz graciela graeme grayson graziano graziella grazyna
    greca greco gregg gregoire gregor gregorio gretchen grete gretel gretl griselda guadalupe guarino
    gudrun gudula guenter guenther guglielmo guido guilherme guillermina guillermo guiseppe gulay gulsen
    gulten gunar gunbir gunda gundel gundi gundolf gundula guneet gunhild gunnar gunter guntram gustav
    gustaw gusti guus guusje gwendolyn hadassa hagen hailey hajo halil halina hamish hamsini hanife
    hanna hannchen hanne hannelore hannes hanni hanno hanns hanny hansgeorg hansjoachim hansjorg
    hansjurgen hanspeter harald hardik harinakshi harini harita harley harper harri harro harshil
    hartmut hartmuth hartwig haruto hasso hatice hayden hayleigh hedda hedi hedwig hedy heide heidelinde
    heidelore heidemarie heiderose heidrun heike heiko heimo heiner heinfried heini heino heinrich
    heitor helfried helge hella hellena hellmut hellmuth helma helmar helmtrud helmut helmuth heloisa
    hemal hemang hemangini hemani hemi henner henni henny henriette henrike henrique henryk heribert
    herlinde herma hermann hermelinda hermine hernan herrmann herta hertha herwig hidde hilda hildburg
    hilde hildegard hildegart hildegund hildegunde hilma hilmar hiltraud hiltrud hina hinewai hinrich
    hiral hitesh hoani holger hollie holm homero honore horacio horst hortense hredhaan hritik hubert
    hubertine hubertus hudson hugues hui huia hulda hulya huseyin iain idika ignacy ignatz ignaz ignazio
    ihaia ijaya ikbal ikshita ildiko ilhan ilias ilija ilja ilka ilona ilonka ilse imaran imelda imke
    immo imogen imre ina inaya indali indi indie indira indrajit indy ingbert inge ingeborg ingeburg
    ingelore inger ingetraud ingetraut ingmar ingo ingolf ingried inka inken inna insa ioannis iolanda
    iona ionut ippazio irena irmela irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud
    irya isa isabela isabell isabelly isadora isaiah isaque ishani ishanvi ishwar isidor isis ismael
    ismail ismet isobel isolde istvan itzel ivanka ivo ivonne iwan iwona jacek jacinto jaclyn jacobo
    jacopo jadwiga jagat jagdish jagrati jagvi jairaj jalsa janaki janani janett janette janin janina
    janine janko jann janna janne janos januja janus janusz janya jaqueline jari jarlath jaroslaw jarrod
    jasmijn jasmina jasmit jaxon jayda jayde jaylinn jayson jeanne jeannette jeannine jedrzej jeet
    jeevika jeffery jelle jelte jemma jena jenni jente jeremi jeremiah jermaine jeronimo jerzy jessika
    jhalak jillian jinthe jiri jiwoo joachim joakim joann joaquim jobst jocelyn jochem jodi jody joelle
    joep joey johanne johannes johnathan jolanda jolanta jolanthe jolene jolie jolijn jonatan jonathon
    jonna jordi jordon jordy jorg jorja jorn jort josefa josefina josefine josette josiah josip jost
    josue jovan jozef juana jude juergen juliane julianna juliette julita juliusz jurgen juri jurij
    jurre justina justus justyna jutta juul kacper kahu kahurangi kaia kaique kaitlin kaitlyn kaja
    kajetan kala kaleb kalina kalpit kamila kamilly kamya kane kari karley karlfried karlheinz karlijn
    karol karola karolin karolina karoline karsten karyn kashish kashvi kasimir kaspar kasper kata
    katalin katarina katelyn katharine kathe katherina kathi kathrin kati katrin katy kauri kayden kaye
    kaylee kayleigh kazim kazimierz kealan keano keanu keegan keelan keely keeva keira kelli kellie
    kelvin kemal kenan kerri kerrie kerstin keya khloe kiaan kian kiki kilian killian kimberley kingston
    kira kirby kiri kirstie kirstin klaas klara klare klaudia klemens klothilde knud konrad konstantin
    konstantinos konstanty konstanze kora korbinian kordula kori korinna kornel kornelia kornelius
    kreszentia kreszenz kriemhild krish krisha krista kristi kristiane kristie kristine kristopher
    kritika krystal krystian krystyna ksawery kunibert kunigunda kunigunde kuno kurtis kwabena kyan
    kyano kyara kyla kylie kyra laban lacey lachlan ladislaus ladli laila lais lajita laksh lakshit
    lambert lamberto lana lando laoise larissa lashonda laszlo latasha laure laureano laurens laurenz
    lauretta laurie lavanya lavinia lawrence lazzaro leander leandro leanne leela leena leigh lekha lene
    leni lenn leokadia leona leone leonel leonhard leonid leonor leonore leopold leopoldine leopoldo
    leroy leszek leticia letizia lia liana liane libby liberto libni licia lidija lidwina liesa liesbeth
    lieschen liesel lieselotte lieve ligia lili lilia liliane lilija lilla lilli lilo linde linn
    linnea lioba lipika lisanne lisbeth lise liselotte lisette lissi lissy liv livia livio liwia lize
    lizz lizzy ljiljana ljubica ljudmila lodovico loek loes lohit lolita loni lonnie lopa lorcan
    loredana loretta lorna lothar lotta lotte lotti luan luana luara lucca luce luchino luciano lucinda
    lucio lucrezia ludger ludmila ludmilla ludovica ludovico ludwig ludwina luigina luise luitgard luiza
    luka lunna lupe lutz luuk luz luzia luzie lyndon lyndsay lyndsey lynette lynley lynnette lynsey
    lyudmila maaike maanas maanav maartje macauley maddison madeleine madelief madhavi madlen magarete
    magdalene magret magrit mahi mahika mahmoud mahmut maia maik maike mairead mairtin makayla makenzie
    maks maksymilian malachy mallory malte malwina manaaki manaia manan manawa manbir manfred manja
    manthan manuella manus manya maraea marcantonio marcelina marcella marcelle marcello marcelo marcin
    maree mareen mareike mareikura mareile maren marga margareta margarete margaretha margarethe margaud
    margherita margit margita margitta margret margrit marguerite mari mariah marian mariane marianna
    mariano marica mariechen mariele marieluise marietta marija marijan marijn marika marilyn marinus
    mariola marisela marita maritta marius mariusz marjan marleen marlen marlies marliese marlis marthe
    martine martino martyn marvin maryse marzena massimiliano mateus matheus mathijs matilda matilde
    matiu mato matthaus matthieu matthijs mattia mattias maud maura maurilio maurits maurizio mauro
    maurycy maximiliano maxwell maysa mayte mckenzie meabh meagan meaghan mechthild mechthilde mechtild
    mees meghan meghana mehdi meibh meik meike meinhard meinolf meinrad mekhala melania melina melita
    melitta melle melvin meral mereana merel merijn merle mervyn meryem mesut metin micaela micha
    michaele michail micheal micheala michela michelangelo micheletto michelotto mieszko mijo mikael
    mikaela mikaere mikayla mikoaj milica milka milou mindy minerva minjun minna miodrag miosz mira
    mirco mirela mirella miriama mirja mirjam mirjana mirko miroslav miroslaw miroslawa mirte mirthe
    mitali mitchel mitesh mitzy modesto mohini mollie monja morena mugdha muhammed muharrem murat murilo
    muzaffer myles myriam myrthe nachiket nada nadeem nadeschda nadeshda nadin nadja naksh nakul nanni
    naoimh naoise naomh napoleone nasrin natali natalija nataliya natalja natan nataniel natascha
    natasza nath nathalie natividad naud naveed nayeli necati nedda neelima nela nelli nelly nermin
    netra nevaeh nevenka neville ngaire niall niccolo nichola nichole nico nicolai nicolaus nicoletta
    nicolo nidia nidra niek nienke nihal niharika nikau nikki niko nikodem nikolaj nikolaos nikolas
    nikolaus nikora nilima nimrat ninetta nino ninthe nirja nisa nitara nitesh nixon nkechi noelia
    nomvula noortje norah notburga noud nout nuala nuran nuray nurettin nuri nurten nynke oceane octavio
    odhran odika oeshi ofelia ojas ojasvi olaf olav olgierd olivie oliwier oluwaseun omaja omisha omkaar
    omya onkar onveer oonagh oran orazio oreste orfhlaith orhan orinder orlagh orlaigh orlaith ornella
    ortrud ortrun ortwin osha osman osvaldo oswald oswaldo oswin otavio otfried othmar otmar ottavio
    ottfried ottilie ottmar ottokar ottomar ottone oviya oxana padraic padraigin pahal paisley paloma
    panfilo panini paoletta paride paris parisa pascale pascual pasqual pasquale patric patricio patrik
    patrizio patryk paulette pauric pavani pawe payton peadar pearce pearse pellegrino pepijn perla pero
    petar petros peyton phileine philippine philomena pia piaras pien pierangelo piergiorgio
    piergiuseppe pierina pierluigi piermaria piero pierpaolo piersanti pietra pietro pina pippa pirmin
    pius pleun polina pompeo pomponio porfirio praneel pranit pratyush preston priscilla prisha priska
    przemysaw puccio pushti qabil qadim qarin qasim quincy quinten quinty qushi raagini rabea rachana
    rachit rachita radmila radosaw rael raewyn rafa rafaela raffaele raffaella raffaellino raffaello
    raghav ragnhild rahel raik raimondo raimund rainer raisa raissa rajata rajeshri raksha ramazan
    ramona ranbir randall randolf ranieri ranveer raphael raphaela ravy rawiri rayaan rayan raymund
    rebeca rebekah rebekka recep reece regan reginald regine rehaan reimar reimer reimund reina reinald
    reiner reingard reinhardt reinhart reinhild reinhilde reinhold rembrandt remo remy rena renan renato
    reni rens renske renzo resi reuben reva reyansh reynaldo rhavi rhian rhianna rhianne rhiannon ria
    rian ricarda ricciotti rickey rico ridhi rigo riley riza robby rocco rochelle rochus roderich roise
    roksana rolando romana romeo romina romolo romuald romy ronaldo ronan ronith ronja ronny rosalia
    rosalie rosalinde rosaria roseanna rosel roselinde rosemarie rosi rosina rosita rosl rosmarie
    rossana roswita roswitha rotraud rotraut rouven roza rozalia ruairi ruari rudi rudiger rudolf
    rudolph rudra rufino ruggero ruggiero rukhsana rushil ruthild ryder ryszard saanvi saar saban
    sabatino sabina sabri sacha sachi sadie sahin saksham salih salvador salvatore salvi samaksh samarth
    samesh sanaya sandor sandro sante santiago santino sanya sarina sarthak sasha sathvik saumya saverio
    scarlett scot seamus seana seanan seaneen seanna sebastiaan sebastiano sebastien sedat selim semra
    senn senol senta seona seoyeon sepp serafin serafina sergej sergius serpil sessa severin severino
    sevim shabana shakira shania shanice shanna shannan shannen shari sharlene shauneen shaurya shawna
    shay shayne shea shelby shelia shelley sheree sheri sherri sheryl shirin shivansh shona shravya sian
    sibel sibilla sibille sibylla sibylle siegbert siegfried sieghard sieglinde siegmar siegmund siegrid
    siegried siegrun siegward siem sienna sigfried sigismund siglinde sigmar sigmund sigrun sigurd silja
    silva silvana silvano silvester silvestro silvio simonetta sinaida siofra sione siya skye skyla
    skylar slavica slavko slobodan socorro songul sonke sorcha spencer stacie stanisaw stanislaus
    stanislaw stavros stefani stefanie steffen sten stephany sterre stijn stilla stjepan sudiksha suhani
    sukru suleyman susann susannah suse susi suus suze svea svenja swantje swen swetlana sybilla sybille
    sylke sylvana sylvester sylvie sylvio sylwia szymon tabea tabitha taine tama tamanna tamati tami
    tamika tammie tanay tane tangaroa tanish tanmayi tanveer tarak taras tassilo tatjana tayla teerth
    tegan telemaco telse temistocle temitope teodor teodoro terence terina terrance terrence teun
    thaddaus thales thandiwe theda thekla theobald theodor theodora theodoro theodoros theophile theres
    theresia thiago thibaut thierry thies thijmen thijn thilo thom thoralf thorben tiana tiare tiarna
    tiarnan tibor tiegan tiernan tijn tijs tillmann tilly tilman tilmann tilo timm timo timoteo timothee
    tino tirza tiziana tiziano tobiasz toby tola tomislav tonia tonicha tonino tonya toralf torben tori
    torquato torsten tory tove traci tracie traude traudel traudl traugott traute travis trent trinidad
    tripti triveni triya trude trudel trudi tulay tullio turkan turvi twan tycho tygo tyla tymon
    tymoteusz tyrese ubaldo uberto ubika ucchal udant udarsh udyati ugolino ukasz ulla ullrich umang
    umberto undine unnati unni upadhriti upasna upkaar upma uriel urishilla urmi ursel urszula urte
    urvashi urvi uschi vadim vaishnavi vajen valdemar valentijn valentim valentin valeri valerij valerio
    valeska valter vamakshi vanesa vansha vanya varenya varsha vasana vasatika vassilios vasudha vaughan
    veda vedant vedhika vedika veerle veit veli venancio veronique vesna vicente vickie victoire vidhi
    vigo vihaan viktoria vilma vinaya vincentio vincenza vincenzo vinicius vinko vinzenz violeta
    violetta viraj virgilio viridiana vitali vito vitor vitoria vittoria vittorio vitus vivaan viviane
    vivienne vlado volker volkhard volkmar vrinda vrishti vritti vyanjana wahab waida waimarie wakeeta
    walburga waldemar waldtraut walentina walfried walli wally walther waltraud waltraut waltrud warda
    warhi warinder warjas warwick watika wazir wencke wendelin wendolin wenke wenzel wera wessel whitney
    wibke widisha wiebke wieland wieslaw wigbert wikitoria wiktor wilfrido wilfried wilfriede wilhelm
    wilhelmine willfried willi willibald willibert willy wilma wiltrud winfried wiremu wishi witold
    wladimir woldemar wolfhard wout wriddhish wridesh wulf wyatt xalak xaver xenia xiti xiu yaa yachana
    yadavi yagnesh yago yahvi yamini yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yassin
    yasti yatan yatin yauvani yeni yesenia yfke yilmaz yinthe yochana yoshita yui yuridia yutika yuvraj
    zacarias zacharie zaira zaitra zakaria zane zansi zarna zashil zayan zayyan zdenka zdravko zeferino
    zehaan zeki zeljko zenon zenta zilmil zinal zion zita zlatko zoey zoran
    """)
