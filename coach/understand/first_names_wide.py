"""Further first names of many countries, none of them an everyday English word."""

from coach.understand.wordlist import word_set

WIDE_FIRST_NAMES = word_set("""
    aaaqil aaban aabid aachal aadam aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah aamil aamir aamirah aanuoluwapo aaqil aarav aarif aarini aariz
    aarna aarnav aarush aaryan aashi aashif aashir aasif aasim aatif aatiq aaus aayan aayush aazim abaan abayomi abbas abbi abbie abdalla abdallah abdi abdihakim
    abdirahman abdoulaye abdullahi abdulrahman abe abebi abednego abeer abeiku abel abelardo abena abeni abha abhay abhimanyu abhiram abigael abilio abimbola abina
    abiodun abiona abner abosede abram abril abubakar achieng achille achim adaeze adah adalbert adalberto adaline adamo adan adanna adaobi adda addie addison ade adebiyi
    adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida adelaide adelardo adelasia adelbert adeleke adelgunde adelheid adelia adelina
    adelinde adeline adell adella adelle adelmo adem aden adena adenike adeniyi adenuga adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke
    adetoun adeyi adigun adil adina adjei adjoa adolf adolfine adolfo adolph adonis adora adoracion adria adriane adrianna adrianne adriano adriel adrien adriene adrienne
    adunni advait advaith advay advik advika adweta adwoa adya aedan aedin aengus aenne afam afia afolarin afonso aftin afton afua agapito agastya agata agatha agathe
    aggrey agne agnese agneta agnolo agnus agostina agostino agripina agueda agus agusta agustina ahmet aicha aida aideen ailbhe aileen ailene aili ailis ailish ailsa
    aiman aime aimee aina ainara aine ainhoa aino ainoa aishani aishling aisling aislinn aisyah aitana aja ajala ajan ajani ajit ajoke akanmu ake akhil aki akif akiko
    akilah akinkunmi akinlabi akinwale akinyi akos akoth akshay akua akumaa akwasi akwesi alade alain alaina alaine alamu alane alanis alanna alannah alasdair alayna
    alban albano alberico alberta alberte albertha albertina albertine albin albina albrecht alcides alda alden alderano aldo aldonza alea alease alec alecia aled aleen
    aleida aleisha alejandrina alejo aleks aleksandar aleksandr aleksandra aleksej alen alene alesha aleshia alesia alessandra alessio aleta aletha alethea alethia
    alexandr alexandria alexandrie alexandros alexandru alexej alexia alf alfie alfio alfons alfonsina alfonzo alfreda alfredia alfredo algot alica alicja alida aline
    alis alise alishia alisia alissa alisson alistair alister alita alix aliya aliyu aliza alize alka alla allana alleen allegra allena allene allie alline allyn allyson
    almeda almeta almira almudena almus almut almuth alofa alois aloisia alona alondra alonso alonzo aloys alphonce alphons alphonse alphonso alphonsus alta altagracia
    altha althea alton alun alva alvar alve alvera alverta alvin alvina alwin alwina alwine alyce alycia alysa alyse alysha alysia alyson alzbeta alzina amaan amada
    amadeo amado amador amahle amaia amaira amaka amal amalia amalie amancio amandine amando amani amarachi amarilis amaro amaya ambar amberly ambrose ambrosio amedeo
    amee americo ami amico amie amiee amihan amilcar amin aminat aminata aminatu amine aminu amira amirul amitabh amleto ammie amoke amon amope amos amparo amrit amruta
    anabel anabela anabella anacleto anagha anahera anahi anais analia analisa anamaria anamika anant anaru anastacia anastasie anastasio anastasios anastatia anastazja
    anatol anatoli anatolij anatoly anay anayo andera anderson andile andra andree andreia andrej andrena andrey andri andria andrin andriy andrzej ane aneesh anel anes
    aneta anett anette anezka angele angelena angelia angelika angeline angelino angelique angelita angella angelo angelyn angharad angila angla anglea anh anibal anica
    aniela anika aniket anina anisa anisha anissa anitra anjanette anjelica anjolaoluwa anka anke anmol annabell annabella annabelle annah annalee annalena annaliese
    annalisa annalise annamae annamaria annamarie annastacia annedore annegret annegrete annekatrin anneke annelene anneli annelie annelies anneliese annelise annelle
    annelore annemarie annemie annemijn annerose annet annett annetta anni annibale annica annice annick annika annikki annina annis annita annmarie annunziata anny anoop
    anoushka ansaldo ansel anselm anselma anselmo ansgar ansh antero anthea antione antionette antje anto antoin antoinette antone antonella antonello antonetta antonette
    antoni antonie antonietta antonija antonin antonina antonino antonios antonius antony antti antwan anum anunciacion anupam anuradha anusha anvi anwar anwen anyango
    aodhan aoi aoibhe aoibheann aoibhin aoibhinn aonghas aongus apolinar apollo apollonia apolonia apostolos apryl arabella araceli aracelis aracely aradhana araminta
    aran aranzazu arcelia archana archie arda ardath ardelia ardell ardella ardelle ardis ardith aretha argelia arham ariadna arian ariana ariane arianna arianne aribert
    arica arie ariel ariella arielle arif arike ariki arild arin arina arinola aris aristide aristides arkadiusz arkady arlean arleen arlen arlena arlene arletha arletta
    arlette arley arlie arlinda arline arlo arlyne armand armanda armandina armida armin arminda arnaldo arnaud arnaude arnd arndt arne arnetta arnette arnfried arnim
    arnita arno arnoldo arnulf arnulfo aroa aroha arpad arpit arran arron arsenio arta artan artemio artie artis artur arturo arunima arvid arvilla arwel arya aryan arzu
    asafe asake asbjorn asbjrn asdrubal ase ashanti ashely asher ashlea ashlee ashleigh ashlene ashli ashlie ashling ashly ashlyn ashton ashutosh asif asiman asley asma
    asmau assar assumpta assunta asta asuka asuncion ataahua atena atenulf atfat athanasios atharv atheel athena athman athuman ati atieno atilio atinuke attaf atticus
    attila attracta atul aubrey aude audie audra audrea audria audrie audry augusta auguste augustin augustina augustine augusto augustus aundrea auraq aurea aurel
    aurelia aureliano aurelio aurore austine autumn avelina averil avinash avis avni avril awa awadil awamil awamiri awan awani awero awesi awhina awilda awj awlya awmar
    awrad axelle ayaan ayaka ayako ayamin ayana ayanda ayanna aydan ayden ayinde ayinke ayla ayleen aylin aylla ayman aynur ayo ayodeji ayodele ayoka ayoub aysar aysel
    ayten ayub ayush ayushman ayyubi azaan azad azadeh azahar azahara azalee azban azeeb azeez azeglio azeneth azlan azman azra azucena azzie baaba baahir baaizeed baaqee
    baaqir baaree baashir baasim baasit babar babara babasola babatunde babatunji babawale baber babett babette baccio bachittar badawi badr baghyawati baha bahaa
    bahadurjit bahati bailey bailie bairbel bairbre bakari bakhshi balaji balazs baldassare baldomero balduino baldur baleegh balendra balhaar baljiwan baltasar balthasar
    balvan balveer bambad bambang bambi bandar bandile banjeet bao baqar baqir bara barabara baraka barasa barbar barbel barbera barbie barbora barbra barbro bari baris
    barkha barnabas barnaby barney barraq bartek bartholomaus bartholomew bartley bartolome bartolomeo barton basaam baseer basem bashaar bashaarat bashar basharat
    basheer basheerah bashir basilia basilio basim basir basma bassam bastiaan batal batool baudelio bautista bayo bayram bayron baz bazam bazej bazza bea beata beate
    beathag beatris beatrix beauden beaulah bebe bec becca becki beckie becks beda begona behrouz bekir bela belen belia belinda belkis belva benard benedetta benedetto
    benedicta benedicte benedikt benedita bengt benicio benigna benigno benita benito benjamim benji benn bennett bennie benno benny benta bente benthe bento benvenuto
    beppe berat berend berenice berezat berit berna bernabe bernadette bernadine bernarda bernardina bernardine bernardino bernardita bernardo berndt berneice bernetta
    bernfried bernhard bernhardine bernice bernie berniece bernita bernt bernward berta bertha berthe berthold bertie bertil berto bertold bertram bertrand beryl bess
    bessie betania bethan bethanie bethann bethany betina betsey betsy bett bette betti bettie bettina bettyann bettye beula beulah bevan beverlee beverley bevs bex bez
    bhanu bhanumati bhavani bhavesh bhavika bhavini bhavya bhekani bheki bhekisisa bhekizizwe bhekokwakhe bhupesh biagio bianka bibi bibiana bich bienvenida bikram bilaal
    bilha biljana bilkisu billi billie billye bimala bina binh binod birdie birger birgid birgit birgitt birgitta birousk birte birthe bishakha bisi bizhan bjrg bjrn
    bladimir blahoslav blaine blair blaise blanaid blanca blanch blanche blanka blas blathnaid blazena blodwen blondell bluey blythe boaz bobbi bobbie bobbye bobette
    bodhi bodil bodo boel bogdana bogumil bohdan bohumil bohumila bohumir bohuslav bojan bok bolanle bolatito boleslav boleslaw boluwatife bonface bongani boniface
    bonifacio bonita bonnie bonny booker borge borja borje borys bosibori boubacar boyd bozena bradly brady brahim bramwel branda brande brandee branden brandi brandie
    branislav branka branko brant branwen braulio bravin braxton brayan brayden breana breandan breann breanna breanne bree breeda breege breffni brendah brendon brenna
    breno brenton bret briana brianna brianne brice brid bridgett bridgette bridgit bridie brien briget brigette brighid brigid brigida brigitta brigitte brijesh brinda
    brit brita britany britney britni britt britta brittaney brittani brittanie brittany britteny brittney brittni brittny brock broderick brodie brogan brona bronach
    bronagh bronte bronwen bronwyn bror bruna brunhild brunhilde bruni brunilda bryanna bryant brynn bryon bryony budi buena buenaventura buffy buford buhle bukky bukola
    bula bulah bunmi buraid burckhard burghard burkard burkhard burkhardt burl burt burton busisiwe buster byron cacilia cacilie cade caetana caetano cahal cahir cailin
    cailum caio cait caitlyn caitriona cajsa calandra calcedonio calebe calista calisto calixta calixto callan callie calogero calum calvince camelia camellia cami camie
    camilla camillo camillus camilo cammie cammy campbell canan candace candance candela candelaria candelario candelas candi candice candida candido candie candis candra
    candyce canice caoilfhionn caoimhe caoimhin caolain caolan caomhan caprice capucine cara caragh caren carey cari caridad carie carin carina carine carisa carissa
    carita carlee carleen carlena carlene carletta carley carli carlie carlijn carline carlita carlito carlo carlota carlotta carlton carlyn carma carman carmel carmela
    carmelia carmelina carmelita carmella carmelo carmina carmine carminho carmon carola carolann carole carolee carolin caroll carolyne carolynn caron caroyln carren
    carri carrol carroll carson carsten carter cary caryl carylon caryn carys casandra casemiro casie casimir casimira cassaundra cassey cassi cassidy cassie cassius
    cassondra cassy catarina caterina cathal catharina catharine catherin catherina catheriona cathern catheryn cathey cathi cathie cathleen cathrin cathrina cathrine
    cathriona cathryn catina cato catrice catrin catrina catriona caua caue cayetana cayetano cayla caz ceara cebrian cecelia cecil cecila cecile cecilie cecilio cecille
    cecily cedrick ceferino celal celena celene celesta celestina celestine celestino celia celina celinda celsa celso cemal cemil cengiz centa centrine ceola ceri cerys
    cesare cetin ceyhun ceylin cezary chaaya chadwick chae chaewon chaitaly chaitanya chaitra chakradev chakradhar chakrika chamali chaman chameli champak chana chanakya
    chanchal chanda chandan chandani chandran chandresh chanel chanell chanelle changaz chantal chantay chante chantel chantell chantelle chao chara charan charis charise
    charissa charisse charita charla charleen charlena charlene charlesetta charlesh charlette charley charline charlott charlotta charlsie charly charlyn charmain
    charmaine charo charolette charvi chas chashida chasidy chasity chasmum chassidy chatresh chatura chau chauncey chavvi chawish chaya chaz chebet chege cheikh
    chelangat chelo chelsey chelsie chema cheng chepkemoi chepkoech chepkorir cheptoo cheragh chere cheree cherelle cheri cherie cherilyn cherise cherith cherly cherlyn
    cherotich cherri cherrie cherryl cheruiyot chery cheryle cheryll chet chetan cheyenne chiamaka chibuike chibuzo chidera chidimma chidinma chieko chigozie chijioke
    chika chimamanda chinelo chinonso chinwe chinyere chioma chipo chiquita chita chitra chiyo chizoba chong chrissy christabel christal christeen christel christelle
    christen christena christene christer christi christia christiana christiane christianne christie christin christinia christl christof christofer christoffer
    christoper christos christy chrystal chucho chuka chukwudi chukwuemeka chun chung chus chuy cianan ciaran ciarrai cicely cielo ciera cierra cilli cillian cilly cinda
    cindi cindie cinthia cintia cipriano cira ciriaco cirillo cirino ciro citlali claas claes clair clarence claretha claretta claribel clarice clarinda clarine claris
    clarisa clarissa clarita clas classie claud claudette claudie claudine claudius claus clayton clelia clem clemencia clemens clemente clementina clementine clemmie
    cleophas cleora cleotilde cleta cleto cletus cleveland clifford clifton climaco clint clinton cliodhna cliona clodagh cloe clora clorinda clotilde clyde codi codie
    cohen coinneach colby cole coleen coleman colene coletta colette colins collen collene collette collin collince colm colman colton coluccio colum columba conal conall
    conan concepcion concepta concetta concha conchita conchur conleth conn connell connie conny conrad conrado consolata constanca constantin constantino constanza
    constanze consuela contessa coralee coralie corazon cordelia cordell cordia cordie cordula coreen corene coretta cori corie corina corine corinna coriolano corliss
    cormac cormack cornel cornelia cornelio cornelis cornelius cornell corrado corrie corrin corrina corrine corrinne cortney cory cosima cosimo cosmas cosme cosmo
    costantino costanzo courteney creola crescencia cressida cris crisanto criselda crispin crissy crista cristal cristen cristhian cristi cristian cristiano cristie
    cristin cristine cristobal cristofer cristopher cristy cruz crysta crystle csaba ctibor cuc cuong curro curt custodia custodio cyndi cyndy cyprian cyril cyrstal cyrus
    cythia czeslaw daamin daanish daanyaal daawood dabbah dabir dacia dafina dafne dafydd dag daghfal dagmar dagmara dagny dagobert dagoberto dahlia daina daine daire
    dairine daisey daithi daiyaan dajana dakhil dakota daksh daksha dakshesh dalaja dalbir dalene dalibor dalila dalmas dalton dalvin damaris dameer damiano damife
    damilola damini damion damir damjan damo damon damurah damyanti danae dancan dancun dane danelle danette dani dania danial danica daniell daniella danijel danijela
    danika danille danilo danique danita danjuma danna dannette dannie dannielle danno danson dante dany danyel danyell danyelle dao daphine daphne dapo dara daragh
    darain darcel darcey darci darcie darcy darek darell daren dariana darika darin darina dario dariush dariusz dariya darko darla darleen darlena darline darnell daron
    darpan darragh darran darrel darrell darrick darrin darron darryl darryn darsh darshan darwin daryl dasa dastageer daud daudi davey davi davida davide davin davina
    davis davnet davo davor davy dawid dawna dawne dawud dayamai dayana dayita dayle dayna dayo daysi dayyaan daz dazza deadra deaglan deana deandra deandre deandrea
    deane deangelo deann deanna deanne deano dearbhail dearbhaile dearbhla debbi debbra debby debera debi debolina debora deborrah debra debrah debroah dede dedra dee
    deeann deeanna deedee deedra deena deetta defne deidra deidre deirbhile deirdre deisy deja dejan del delaine delana delaney delbert delcie dele delena delfina delfino
    delicia delila delilah delinda delisa della delma delmar delmer delmy delois deloise delora deloras delores deloris delorse delpha delphia delphine delroy delsie
    delyth demarcus demetra demetria demetrice demetrio demetrius demi demian demilade demola dena denae deneen denese denice denis denisa denisha denisse denita denna
    dennise denny denys denyse denzel deon deonna dereck derick dermot dermott derrick derval dervilla dervla desiderio desirae desiree despina dessie detlef detlev detra
    devansh devendra devika devin devona devonte devora devorah dewayne dewey dewi dewitt dexter deyanira dhananjay dhriti dian dianah diann dianna dianne diarmaid
    diarmuid didier diedra diedre diedrich dierdre dierk diethard diethelm diether dietlind dietlinde dietmar dietrich digna dilan dilara dillon dilwyn dimas dimitra
    dimitrios dimple dinah dinis dino dinorah diogo dion dione dionigi dionisia dionisio dionna dionne dipta dipti dismas ditmar ditte dittmar divina divyansh dixie diya
    dmytro dobroslav dodie dodong dogan dollie dolly doloris dolphine domenic domenica domenico domhnall dominga domingo dominica dominick dominik dominika dominique
    dominque domitila domonique dona donagh donal donat donata donatella donatello donato donella donetta donette dong donita donn donnacha donncha donnell donnetta
    donnette donnie donny donough donovan donte donya dorathy dorcas dorcus doreatha doreen dorene doretha dorethea doretta dori doria dorian dorie dorina dorinda dorine
    dorit dorita dorla dorle dorotea dorotha dorothe dorothea dorothee dorris dorte dortha dorthe dorthea dorthey dorthy dottie dotty dotun dougie dovie doyinsola doyle
    draga dragana dragica drago drahomira drahoslav drahoslava dre dreama drema drucilla drusilla duane duarte duc dudley duduzile duilio dulce dulcie dumisani dumisile
    dunc dung dunja durab durante durga durodola dursun dusan dusti duuk dwain dwana dwayne dwight dyan dylano dymphna dympna eadaoin eamon eamonn eanna earle earlean
    earleen earlene earlie earline earnestine eartha easter eavan eba ebba ebbe ebele ebenezer eberhard eberhardt ebo eboni ebonie ebuka eckard eckart eckehard eckhard
    eckhardt eckhart ecrin eda edda eddah eddy edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden eder edgard edgardo edhitha edie edin edina
    edinah edinson edita editha edmond edmund edmundo edna edoardo edouard edra edris edson eduard eduarda edvard edvin edwardo edwina edyth edythe eero eesaa eesha efa
    efe effie efosa efrain efren efua egbert eggert eghosa egil egon ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eifion eijaz eilene eilidh eilis eilish eimear
    eimer eimhear einar eino eira eiravati eirik eirlys eitel eithne eivind eivor ejaz ejike ejlaal ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina
    ekavir ekbal ekene ekiya ekkehard ekkehart eko ekow ekrem ekta ekundayo eladia eladio elaf elaina elana elane elanor elayne elba elbert elda elden eldon eldora
    eldridge elea eleanora eleanore elease elene elenor elenora elenore eleonor eleonora eleonore eleri eleuterio elfi elfie elfreda elfrieda elfriede elia eliabeth elian
    eliana eliane elicia elida elidia elie eliecer eligia eligio elina eline elinor elinore elio eliot elis elisabet elisabeth elise eliseo elisha eliska elissa eliud
    eliz eliza elizabet elizbeth elize elizebeth elkana elke elladio ellamae ellan ellena elli ellinor ellis ellsworth elly ellyn elma elmar elmer elmira elmo elna elnora
    elnur eloa eloah elodia elodie elof elois eloisa eloise elon elosy elouise eloy elphas elpidio elroy elsbeth elsie elspeth elsy elton eluned elva elvera elvia elvie
    elvin elvina elvira elvis elvy elwanda elwira elwood elwyn ely elyse elza elzbieta ema emad emanuel emanuela emanuella emanuelly emelda emelia emelie emelina emeline
    emely emer emerita emerson emigdio emiko emilee emilian emiliana emilija emilio emilly emin emine emir emlyn emmaculate emmah emmaline emmanuelle emmerich emmet
    emmett emmi emmie emmitt emmy emogene emperatriz emran emrys emyr ena enar encarna encarnacion encarnita enda endang enea enedina eneida enes engelbert engin engla
    enid eniola enitan ennio enno enoch enock enola enrico enrique enriqueta enver enya enzio enzo eoghan ephantus ephraim epifania epifanio eraldo erasmo erasmus erastus
    ercan erdal erdmute erdogan eren erhard erhardt erich erick ericka erina erinn eris erkan erla erland erlene erlinda erline erling erma ermanno ermelinda ermenegildo
    ermes erminia erna ernestina ernestine ernesto ernie ernst erol errol ervin erwin eryk eryn esfandyar eshan eshana esi esila eskil esme esmee esmeralda esosa esparta
    espartaco esperanza espiridion esra essie esta estefana estefania estefany estela estell estella estelle ester estera estrella esupofo etelvina etha ethel ethelene
    ethelyn ethna ethne ethyl etizaaz etna etsuko etta ettie ettore euan eufemia eugen eugena eugenia eugenie eugenio eugine eula eulah eulalia eun euna eunan eunice eura
    eurig eusebia eusebio eustaquio eustolia eutimio eutropio evadne evald evaline evalyn evalyne evamaria evance evander evangelia evangelina evangeline evangelista
    evangelos evaristo evelia evelien evelin evelina eveline evelio evelyne evelynn everett everette everline everlyne evert evette evgeny evi evia evie evita evon evonne
    evy ewald ewan ewatomi ewelina exie ezekiel ezio ezra faas fabia fabiana fabienne fabiola fabrice fabricio fabrizia fabrizio fadekemi faderera fadi fadime fahmi
    fainche faizal faizan falak falan falguni falk falko fallon fannie faqid farai faraj faras faraz farhad farid farida faridah fariq faris farouk farrah faruk farzad
    fatih fatiha fatimah fatou fatoumata fatuma faustina faustino fausto faviola fay faye fazli feargal fearghal febe fedde fedele federica federico federigo fedor
    fehintola feisal felecia felica felice feliciana feliciano felicidad felicie felicita felicitas felicity felipa felisa felisha felista felister felistus felizitas
    felton fem femi fenella feng fenna fenne ferdi ferdinand ferdinando ferenc fergal ferhat fermin fermina fernand fernande ferne festus ffion fiachra fiadh fiamma
    fibikemi fidel fidela fidelia fidelis fidelma fidvi fien fiene fiifi fikayomi filiberto filip filipa filipe filippa filippo filiz filomena finbar finbarr finian
    finola fintan fionan fionn fionna fionnlagh fionntan fionnuala fionnula fiorenzo fiorino firdaus fitan fito fiyaz fizza flannan flavia flavio flemming fleta fletcher
    fliss flissy floortje flor florance flore florencia florencio florene florent florentin florentina florentine florentino floretta floria floriane florida florin
    florina florinda florine floris florrie flossie floy floyd flynn folake folasade folashade folke folker folkert folu fonda forrest fortunata fortunato frado fran
    franca francene franchesca francia francie francina francine francisca franciszek franck francoise franjo franka frankie franklin frankline franklyn franky frans
    fransisca frantisek frantiska franziska fraser frauke frazer freda fredda freddy frederica fredericka frederico frederik frederike frederique fredi fredia fredo
    fredric fredrick fredricka fredrik fredrika fredy freeda freia freida freja fridah fridolin frieda friedbert friedemann frieder friedericke friederike friedhelm
    friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz frode fryderyk fulgencio fulvio fumiko funke fuzuli gabe gabi gabino gabor gabriele gabriella
    gabrielly gaby gael gaetano gagan gaja galasso galen galina galo gambo ganesh ganga garba garech garima garnett garret garreth garrett garry garth garvan gaspar
    gaspare gaston gastone gathoni gaurang gaurangi gauri gaurika gautami gav gavan gavs gayathri gaye gayla gayle gaylene gaylord gaynell gaynelle gaynor gaz gazza
    gbadebo gbenga gbolahan gbowoade gearldine gearoid gebhard ged gedion geert geeta geetika geir gelsomina gema gena genaro genevie genevive genia genie genna gennady
    gennaro gennie genny genoveva geofrey georg georgann georgeann georgeanna georgene georges georgetta georgette georgiana georgiann georgianna georgianne georgie
    georgina georgine georgios geraint geraldine geraldo geralyn gerardine gerardo gerd gerda gerdi gereon gerfried gergely gerhard gerhardt gerhart gerhild geri gerlind
    gerlinde germaine german germana gernot gero gerold gerolf geronimo gerrard gerri gerrie gerrit gerry gerson gert gerta gertha gerti gertie gertraud gertraude
    gertraut gertrud gertrude gertrudis gertude gervasio gerwin gesa gesare gesche gesine gethin getrude geza ghaalib ghaazi ghada ghaffaar ghafoor ghaith ghalib ghanee
    ghanem ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghislain ghislaine ghiyaath ghiyath ghufran ghulaam ghulam ghunayn
    ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco giang gianluca gianluigi gianmarco gianni
    gianpaolo gianpietro gideon gidget giel giesela gifty gigi gilberte gilberto gilda giles gilles gillian gillis gilma gilman ginette ginevra ginny gino gio gioacchino
    gioachino gioele gioffre gioia gion gionata giorgia giosue giovanna giovanny girik girindra girolamo gisa gisbert gisela gisele giselle gislinde gisselle gitau
    githinji gitonga gitta gitte giuliana giuliano giulietta giulio giuseppa giuseppina giustino gladis glady gladys glauco glayds gleb glenda glendora glenna glennie
    glennis glenys glinda glyn glynda glynis godfrey godofredo godswill godwin goffredo gohar golda goldie goncalo gonul gordan gordana gorka gosia gosta gote gottfrid
    gottfried gotthard gotthilf gotthold gottlieb gottlob gotz goyo gracia graciana graciano gracie graciela grady graeme graig grania grayce graydon grayson grazia
    graziano graziella grazyna greca greco greer greger gregg gregoire gregor gregoria gregorio gretchen grete gretel grethe gretl gretta gricelda grigory grisel griselda
    gro grover gruff gruffydd guadalupe guarino gudrun gudula guenter guenther guglielmo gugu gugulethu guido guilherme guillermina guillermo guiomar guiseppe gulab
    gulaga gulam gulay gulfaam gulfam gulsen gulshan gulten gulus gulzar gunar gunbir gunborg gunda gundel gundi gundolf gundula guneet guney gunhild gunilla gunnar
    gunnel gunnhild gunter guntram gunvor guo gurmeet gurpreet gussie gustaf gustav gustave gustaw gusti guus guusje gwenda gwendolen gwendoline gwendolyn gwenllian gwenn
    gwil gwilym gwyn gwyneth haakon habiba habibu hadassa hadeel hadija hadiza hafiz hafizah hafsa hafsat hagen hai hailey hajo hakim hakon hal halil halima halina halley
    hallie halyna hamid hamish hamisi hampus hamsini hanako hanan haneul hanh hani hanife hanna hannabel hannchen hanne hannele hannelore hannes hanni hanno hanns hanny
    hanora hansgeorg hansjoachim hansjorg hansjurgen hanspeter harald hardik harinakshi harini harita harjit harlan harland harley harnail haroldo haron harper harri
    harriett harriette harris harro harshil hartmut hartmuth hartwig haruki harumi harun haruna haruto hassie hasso hatice hattie hauwa havard hawa haydee hayden hayleigh
    haytham haywood hazeem haziq heba hedda hedi hedvig hedvika hedwig hedy hege heide heidelinde heidelore heidemarie heiderose heidrun heidy heike heikki heiko heimo
    heiner heinfried heini heino heinrich heitor helaine helan helfried helge heliodoro hella hellen hellena hellmut hellmuth helma helmar helmer helmtrud helmut helmuth
    heloisa hemal hemang hemangini hemani hemant hemi hendra henner henni henny henric henrieta henrietta henriette henrike henrique henryk heraclio herb herberto herdis
    heribert heriberto herlinda herlinde herma hermann hermelinda hermenegildo hermila hermina hermine herminia herminio hermione hernan hernando herrmann herschel
    hershel herta hertha herwig hesbon hester hettie hetty heulwen hezekiah hezron hicham hidde hideo hiedi hien hieu hilaria hilario hilbert hilda hildah hildburg hilde
    hildegard hildegarde hildegart hildegund hildegunde hilding hildred hildur hillary hillevi hilma hilmar hiltraud hiltrud hina hinata hine hinewai hinrich hipolito
    hiral hiram hiroto hisako hitesh hjalmar hjordis hoa hoani hobert holger holley holli hollie hollis holm homero hong honora honore hooman horace horacio horatio horst
    hortencia hortense hortensia hosea hredhaan hritik hsiu hubert hubertine hubertus hudson hugues huguette hui huia hulda hulya huong husam huseyin huw huzaifa hwa
    hyacinth hyejin hyman hyo hyon hywel iain iara iarla ibaad iban ibidapo ibironke ibraaheem ibraheem ibrahima ibukun idalia idell idella idika idrees idris idun iesa
    iesha iestyn ieuan ifan ifeanyi ifechukwu ifor iftikhaar iftikhar ifunanya ige ignac ignace ignacia ignacy ignatius ignatz ignaz ignazio ihab ihaia ihor ihsaan ihsan
    ihtesham ihtiram ihtishaam ihtsham ijaya ijli ika ikbal ike ikenna ikeoluwa ikhlaas ikraam ikramah ikrimah ikshita ila ilah ilan ilana ilda ildefonso ildiko ileana
    ileen ilene ilenia ilhan iliana ilias ilija ilinca ilja ilka ilkka illa ilmari ilona ilonka ilse iluminada ilyas ilze ima imad iman imane imaran imelda imke immanuel
    immo immy imogen imogene imre ina inaya indah indali indi indie indira indrajit indy inell inez ingalill ingbert inge ingeborg ingeburg ingegard ingegerd ingela
    ingelore ingemar inger ingetraud ingetraut ingmar ingo ingolf ingried ingvar inigo inioluwa inka inken inmaculada inna innes inocencia inocencio insa ioan ioannis
    iola iolanda iolo iona ione ionut iorwerth ippazio iraida iren irena ireneusz iretioluwa irine irja irmela irmengard irmgard irmhild irmi irmingard irmtraud irmtraut
    irmtrud irungu irvin irving irwin irya iryna isa isaack isabeau isabela isabell isabelly isac isack isadora isaiah isaias isak isaque isaura ise isela iseoluwa ishani
    ishanvi ishola ishwar isiah isidor isidora isidoro isidra isidro isis isla ismael ismail ismet isobel isolde isreal issa issac issack istvan itsuki itzel itziar iva
    ivanka ivar ivelisse iver iveta ivette ivey ivica ivo ivona ivone ivonne ivor iwan iwo iwona iyabo iyabode iyadunni izaaz izabela ize izetta izola izzy jaabir jaafar
    jaan jabbaar jabir jabr jabulani jacalyn jace jacek jacelyn jacinda jacinta jacintha jacinto jackeline jackelyn jacki jackline jacklyn jacko jackqueline jacky jaclyn
    jacobo jacopo jacq jacqualine jacque jacquelin jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn jad jada jadranka jadwiga jae
    jaehyun jael jafar jafet jaffer jagat jagdeep jagdish jago jagrati jagvi jahangir jahanzeb jahdami jahdari jahiz jahm jaimee jaimie jair jairaj jairo jairus jaka
    jalaal jalal jalees jaleesa jalil jalisa jalsa jama jamaal jamar jame jamee jameel jamel jamey jami jamika jamil jamila jamison jammie janae janaki janani janay
    janean janee janeen janel janell janella janelle janene janessa janeth janett janetta janette janey jani janick janie janiece janik janin janina janine janis janise
    janita janko jann janna janne jannet jannette jannie jannik jannis jano janos januja janus janusz janya janyce japhet japheth jaqueline jaquelyn jara jari jarl
    jarlath jarleth jarmila jarno jarod jaromir jaron jaroslava jaroslaw jarred jarrett jarrod jarvis jas jasmijn jasmina jasmit jasna jaspreet jaunita javan javiera jax
    jaxon jayda jayde jaye jayesh jaylinn jayme jaymie jayna jayson jazmin jazmine jeana jeane jeanelle jeanene jeanett jeanetta jeanice jeanie jeanine jeanmarie jeanna
    jeanne jeannetta jeannette jeannie jeannine jeb jebet jecinta jed jedediah jedidah jedrzej jeet jeevika jefferey jeffery jeffie jeffry jeison jelagat jelani jelle
    jelte jemima jemimah jemma jemutai jena jenae jenaro jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenipher jenise jennefer jennell
    jennette jenni jenniffer jennine jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jerald jeraldine jeramy jere jeremi jeremiah jeremias jeremie
    jeri jerica jericho jerilyn jerker jerlene jermaine jermiah jerold jeromy jeronimo jerono jerop jerotich jerrell jerri jerrica jerrie jerrod jerrold jerson jeruto
    jerzy jesca jesenia jesica jessenia jessi jessia jessika jessy jestine jesusa jesusita jetta jettie jewell jez jhalak jhoan jhon jhonatan jhonny jhun jian jiang
    jianhong jiayi jide jignesh jiho jihoon jillian jimbo jimin jimmie jimmo jina jinny jinthe jip jiri jisoo jiwoo joachim joacim joakim joane joanie joann joannie
    joaquim joaquina joash jobst jocasta jocelyn jocelyne jochem jodee jodi jody joeann joella joelle joellen joep joesph joetta joette joey johana johanne johannes johna
    johnathan johnathon johnetta johnette johnie johnna johnnie johnno johnsie johny joi joie joko jolana jolanda jolanta jolanthe joleen jolene jolie jolijn joline jolyn
    jolynn jolyon jomar jomo jona jonatan jonathon jone jonell jonelle joni jonie jonna jonnie jonno jonny jono jonty joojo jools joon joram jordana jordi jordon jordy
    jorg jorja jorn jort jorunn jos josee josefa josefin josefina josefine joselyn josep josephat josephina josephus josette josiah josiane josie josip josko joslyn
    jospeh josphat josphine joss jost josua josue jovan jovelyn jovita joya joycelyn joye joyline jozef jrgen juana juanito judah jude judi judie judit judita judson
    juergen juha juhani jukka jule julee julene juli juliane juliann julianna julianne julieann julienne julieta julietta juliette julijana julissa julita juliusz juls
    juma jumoke junho juni junia junie juniper junita junius junjun junko juraj jure jurgen juri jurij jurre justa justina justus justyna jutta juul juwon kaamil kaarina
    kaashif kaazim kabeer kabiru kacey kachela kaci kacie kacper kacy kafeel kagiso kahu kahurangi kaia kaila kailash kaique kaisa kaitlin kaitlyn kaito kaj kaja kajetan
    kajji kajsa kala kalani kalbi kaleb kaleem kaleema kaleigh kalevi kaley kali kalina kalle kallie kalman kalpit kalyn kamau kami kamila kamilah kamilly kamran kamron
    kamya kanchan kandace kandi kandice kandis kandra kandy kane kanesha kang kanini kanisha kapil karaamat karam karani karanja kare kareem kareen karel karena karey
    kari karie karima karimi karine karisa karissa kariuki karleen karlene karley karlfried karlheinz karli karlijn karlo karly karlyn karmen karol karola karole karolin
    karolina karoline karolyn karon karren karri karrie karry karsten kary karyl karyn kasam kasandra kasey kasha kashan kashif kashish kashvi kasi kasie kasim kasimir
    kaspar kasper kassandra kassie kassim kata katalin katana katarina katelin katelyn katelynn katerine kateryna kath kathaleen katharine katharyn kathe katheleen
    katherin katherina kathern katheryn kathey kathi kathie kathlene kathline kathlyn kathrin kathrine kathryne kathyrn kati katia katina katlego katlyn katrice katrin
    katriona katsuro kattie katty katy kauri kauthar kaveh kawkab kawthar kaya kayce kaycee kayden kaye kaylee kayleen kayleigh kaylene kayode kaysan kazi kazim kazimierz
    kazuko kazuo kealan keano keanu kecia keegan keelan keeley keely keena keenan keerthi keesha keeva kehinde keila keira keitha keji kel kelechi keli kelle kellee
    kelley kelli kellie kellye kelsi kelsie kelv kelvin kemal kemberly kemboi kemi kemuma kemunto kena kenan kenda kendal kendall kendrick kenechukwu kenedy keneth kenia
    kenichi kenisha kenna kennet kennith kenny kenta kenth kenton kenyatta kenyetta kenzie keoni kera kerem keren kerenhappuch kermit kerri kerrie kerstin kerubo kesha
    keshav keshia kester keturah kev keva keven kevim keya keyaan kez kezia keziah kezza khaalid khaan khadija khadijah khairul khalil khalilah khanh khanyi khanyisile
    khloe khoa kiaan kian kiana kiara kiaran kiarie kibet kiernan kieron kiersten kiesha kieth kike kikelomo kiki kiley kilian killian kilonzo kimani kimanzi kimathi
    kimber kimberely kimberlee kimberley kimberli kimberlie kimbery kimbra kimeu kimi kimiko kimutai kina kindra kingston kinuthia kinyanjui kinyua kioko kip kipchirchir
    kipchoge kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto
    kipsang kiptoo kipyegon kira kirby kiri kirill kirra kirsi kirstie kirstin kirstine kirui kisha kittie kiyoko kiyomi kizzie kizzy kjell kjersti kjetil klaas klara
    klare klas klaudia klemens klement klothilde knud kobby koech koji kojo koko kolawole konrad konstantin konstantinos konstanty konstanze kora korbinian kordula korede
    korey kori korinna korir kornel kornelia kornelius kortney kory kosgei kosisochukwu kostya kourosh kourtney kraig kreszentia kreszenz kriemhild krish krisha krishnan
    krissy krista kristal kristan kristeen kristel krister kristi kristiane kristie kristiina kristijan kristine kristle kristof kristofer kristoffer kristopher kristyn
    kritika krysta krystal krysten krystian krystin krystina krystle krystyna krzysiek ksawery ksenia kudzai kujoe kum kunibert kunigunda kunigunde kunle kuno kuria
    kurtis kvetoslava kwabena kwadwo kwaku kwamboka kwamena kwasi kweku kwesi kyalo kyan kyano kyara kyla kylee kylie kym kymberly kyoko kyong kyra kyung laban labeeb
    labib lacey lachelle lachie lachlan lachy laci lacie lacresha ladawn ladi ladina ladislaus ladislav ladislava ladli ladonna laeeq lael lage lahiah lahoma lai laila
    laine laiq lais laith lajita lajlaj lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita laksh lakshit lala laleh lalitha lalo
    lamar lambert lamberto lameck lamia lamonica lamont lana lando landon lanell lanelle lanette langalibalele langat lani lanie lanita lannie lanny lanora lanre laoise
    laqeet laquanda laquita larae laraine laree larhonda larisa larissa larita laronda larraine larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna
    lashawnda lashay lashell lashon lashonda lashunda lasonya laszlo lata latanya latarsha latasha latashia lateef latesha latha latia laticia latif latonia latonya
    latoria latosha latoyia latrice latricia latrina latrisha launa lauralee lauran laure laureano laureen laurena laurene laurens laurenz lauretta laurette lauri laurice
    laurie laurin laurinda laurine lauryn lautaro lavada lavanya lavelle lavenia lavera lavern laverna laverne laveta lavette lavina lavinia lavon lavona lavonda lavone
    lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrence lawrencia layan layne layth lazar lazaro lazzaro leana leander leandra leandro leann leanna leanne
    leano leanora leatha leatrice lebo lecia leda leeann leeanna leeanne leela leelamma leena leesa leia leida leidy leigh leigha leighann leighton leilani leire leisa
    leisha lekan leke lekha lekisha lela lelah leland lelia lemuel lenah lenard lene leni lenita lenka lenn lenna lennart lennie lenny lenora lenore leocadia leocadio
    leokadia leola leoma leona leonarda leonce leoncio leone leonel leonhard leonia leonid leonida leonidas leonila leonor leonora leonore leontina leontine leopold
    leopoldine leopoldo leora leota lera lere leroy les lesa lesha lesia leslee lesli lesly lessie lesya leszek leta letha leticia letisha letitia letizia lettice lettie
    letty lev lex lexi lexie leyli leyre lezlie lia lian liana liane liang lianne liban libbie libby liberto libni libor librada licia lida lidija lidwina liesa liesbeth
    lieschen liesel lieselotte lieve liezl ligaya ligia lihua liisa lili lilia liliane lilija lilja lilla lillemor lilli lillia lilliam lilliana lillie lilo limazah linah
    lindah linde lindiwe lindsy lindy linet linette linn linnea linnie lino linsey linwood lio lioba lipika lisabeth lisandra lisandro lisanne lisbet lisbeth lise
    liselott liselotte lisette lisha lissa lissette lissi lissy lita liv livia livio liwia liyaaqat liyaqat lizabeth lizbeth lize lizeth lizette lizz lizzette lizzy
    ljiljana ljubica ljudmila lleucu llewellyn llinos llyr lodovico loek loes lohit loic loice loida loise loke lokesh lolita loma lon lona londa londisizwe londiwe loni
    lonna lonnie lonny lopa lope lora loraine loralee lorcan lorean loredana loree loreen lorelei loren lorene lorenz lorenza loreta loreto loretta lorette loretto loria
    loriann lorie lorilee lorin lorina lorinda lorine loris lorita lorna lorne lorretta lorri lorriane lorrie lorrine lory lothar lotta lotte lotti lottie louann louanne
    louella louetta loui louie loura lourenco lourie louvenia lova lovella lovetta lovie lovis lovisa lovro lowell lowri loyce loyd loyola loz luan luana luann luanna
    luanne luara luay luba lubomir lubos luc lucca luce lucero lucette luchino lucho luci lucian luciano lucien lucienne lucija lucila lucile lucilla lucille lucina
    lucinda lucio lucius lucrecia lucretia lucrezia ludger ludie ludivina ludivine ludmila ludmilla ludovic ludovica ludovico ludvig ludvik ludwig ludwina lue luella
    luetta luigina luisana luise luisina luitgard luiza luka lula lulu luna lungile lunna lupe lupita luqmaan luqman lura lurlene lurline lut lutf lutfi luther lutz luuk
    luvenia luyanda luz luzia luzie lwandile lwazi lyda lydiah lydie lykke lyla lyle lyman lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette lynley lynna
    lynnette lynsey lynwood lysander lyuba lyudmila maahir maaike maajid maalik maame maanas maanav maarit maartje maawiya maaz maazin mabad mabel mabelle mable mac
    macarena macaria macario macauley macca macharia machelle macie mack madalena madalene madaline madalyn madani maddison maddox madelaine madeleine madelene madelief
    madelyn madge madhavi madie madiyan madlen madlyn madonna madyan maegan mael maelle maeva mafalda magali magaly magan magaret magarete magdalen magdalene magdaline
    magen magne magret magrit mags maha mahad mahalia mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahfooz mahfuj mahfuz mahi mahika mahir mahja mahmood
    mahmoud mahmud mahmut mahnoor mahsa maia maicol maida maighread maija maik maike maile maimuna maina maingi mair maira maire mairead mairi mairin mairtin maisha
    maisie majd majdi majdy majed majeed majella majid majken majo majorie majvor makau makayla makeda makeen makena makenzie makokha makori makoto maks maksim maksym
    maksymilian malachy malcom maldwyn malea malena malene mali malia malika malin malinda malini malisa malissa malka mallie mallika mallory malorie malou malte malva
    malvina malwina mamadou mamen mamie mammie mamun manaaki manaia manan manawa manbir manda mandi mandie mandla mandlakhe manfred manie manja manju manjunath manny
    manola manolo manthan manu manuelita manuella manus manya maraea maragaret maragret maranda marcantonio marcelene marcelina marceline marcelino marcell marcella
    marcelle marcello marcellus marcelo marcene marchelle marci marcial marciano marcie marcin marcio marcy mardell mared maree mareen mareike mareikura mareile maren
    marese marg marga margareta margarete margaretha margarethe margarett margaretta margarette margarida margarite margarito margart margaud marge margene margeret
    margert margery marget margherita margie margit margita margitta margo margorie margret margrett margrit marguerita marguerite margurite margy marhta mari mariah
    marian mariane marianela mariann marianna mariano maribel maribeth marica maricel maricela maricruz mariechen marieke mariel mariela mariele mariella marielle
    marieluise marietta mariette marija marijan marijana marijn marika marilee marilena marilou marilu marilyn marilynn marinda marinus mariola maris marisela marisha
    maristela marita marites maritta maritza marius mariusz marivel marivic marja marjan marjatta marjory marketta markita markku marla marlana marleen marlen marlena
    marlies marliese marline marlis marlo marlon marlyn marlys marlyse marna marni marnie maroof marquerite marquetta marquita marquitta marshall marte marten marth
    marthe marti martim martine martino martirio martyn marv marva marvella marvin marvis marwan marya maryalice maryann maryanna maryanne marybelle marybeth maryellen
    maryetta maryjane maryjo marylee marylin maryline maryln marylou marylouise marylyn marylynn maryrose maryse marzena masaki masako masato masika masinde massimiliano
    matej mateja mateus matha matheo matheus mathijs mathilda mathis matija matilda matilde matiu mato matthaus matthieu matthijs matti mattia mattias mattie matts matyas
    maud maude maudie maura maurilio maurine maurita maurits mauritz maurizio mauro maury maurycy mavis maxie maxim maxima maximiano maximiliano maximina maximino maximo
    maximus maxine maxwel maxwell maybell maybelle maye mayme maynard mayola mayra maysa mayte mayumi maz mazie mbali mbithi mboya mbugua mburu mcebisi mckenzie meabh
    meagan meaghan mechelle mechthild mechthilde mechtild meda medi mee meenakshi mees megane meggan meghan meghana meghann mehak mehdi mehwish meibh meik meike meinhard
    meinir meinolf meinrad meirion meja mekhala mel melaine melani melania melany melba melchor melda melia melida melina melisa melissia melita melitta melker melle
    mellie mellisa mellissa melodee melodi melodie melonie melony melva melvin melvina melvine melwin melynda mendy menna meral mercedez merche mercy mercyline mere
    mereana meredydd merel meri merideth meridith merijn merilyn merissa merle merlene merlin merlyn merna merri merrie merrilee merrill mertie merv mervin mervyn mery
    meryem meryl meshack mesut metin metrine metta meurig mhairi mica micael micaela miceal micha michaele michail michale micheal micheala michela michelangelo
    micheletto michelina micheline michell michelotto michiko mickey micki mickie micky mieczyslaw miesha mieszko migdalia mignon miguela miguelina mihael mihaela
    mihangel mijo mikael mikaela mikaere mikayla mikel mikey miki mikkel mikki mikko mikoaj mikulas milada milagro milagros milcah milda milford milica milissa milka
    milkah milla millard millicent milo miloslav miloslava milou milton mimi mimmi minda mindi mindy minenhle minerva minho minji minjun minna minnie minseo minta mio
    miodrag miosz miquel mira miran mirco mireia mireille mirela mirella mireya miriama mirian mirja mirjam mirjana mirko mirna miron miroslav miroslava miroslaw
    miroslawa mirriam mirsad mirta mirte mirtha mirthe misael misaki missy misti mistie mitali mitchel mitchelle mitesh mitra mitsue mitsuko mittie mitzi mitzie mitzy
    miyoko miyu mizhir mladen mlungisi mnqobi moa modesta modesto modupe mofifoluwa mohamad mohamud mohd mohini moises mojisola mojisoluwa mojmir mollie momanyi monicah
    monja monnie monroe monserrat monserrate monte montserrat monty moraa moradeke morag morayo moreen morena morenike morgane moriah morine morolake morton morven mose
    mosinmileoluwa mossie mostafa mosunmola motunrayo moureen mourib mourine moussa moya moyosore mozell mozella mozelle mpho mthokozisi muchiri muema mueni mugambi
    mugdha mugendi mugo muhallil muhamed muhammed muharrem muhazzim mui muia muireann muiruri mukhwana mukund mulayim muli mulwa mumbi mumo munene mungai muni munyao
    munyoki muoi murali murat murdo murielle muriithi murilo murimi murithi muriuki musa musau musee musembi muslum mustapha musyoka musyoki mutai muthama muthengi
    muthoka muthoni muthui mutie mutinda mutiso mutisya mutua mutuku mutunga muturi muyiwa muzaffer muzdahir muzhir mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia
    mwaura mwende mwendwa mwikali mwiti mya myesha mykhailo mykola myles myong myriam myrl myrle myrna myron myrta myrthe myrtice myrtie myrtis myung mzamo naadir naail
    naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nachiket nacho nacio nada nadeem nadege nadene nadeschda nadeshda nadezda nadezhda
    nadhir nadiah nadim nadin nadir nadja nadr naeem nael nafasat nafees nafesa nafis nafula nagesh nahashon nahiara nahuel naiara naib naida naim naimh najair najam
    najeeb nakesha nakia nakisha nakita naksh nakul naliaka nam namrata nan nana nanami nancee nancey nanci nancie nandi nanette nanjala nannette nanni nannie naoimh
    naoise naom naoma naomh naomy napoleon napoleone narayan narcisa narciso narelle nasiru nasrin nasser nat natacha natali natalija natalio nataliya natalja nataly
    natalya natan natanael nataniel natasa natascha natashia natasja natasza nath nathalia nathalie nathaly nathanael nathanial nathe natisha natividad natosha natsuki
    naud naved naveed nawal nayara nayeli nazaret nazario nazli ndegwa nderitu ndidi ndirangu nduka nduku ndumiso ndunge ndungu nduta neal neasa necati necole neda nedda
    nedra neelam neelima neely neema nehemiah neida neill nekesa nela nelda nele nelia nelida nelima nelio nell nella nelle nelli nellie nelly nena nenad nenita neo neoma
    neomi nerea nereida nerissa nermin nery nerys nessa nesta nestor neta netra nettie nev neva nevaeh nevenka neville nevin nevio nga ngaire ngan nganga ngari ngigi ngoc
    ngugi nguyet nhlanhla nhung nia nial niall nicanor niccolo nichelle nichol nichola nichole nicholle nicholus nicki nickie nicklas nickolas nickole nickson nicky
    niclas nico nicodemo nicodemus nicol nicolai nicolasa nicolaus nicoletta nicolette nicolle nicolo nida nidia nidra niek nienke niesha nieves nige nihal niharika niilo
    niina nik nika nikau niki nikia nikki niko nikodem nikolaj nikolaos nikolas nikolaus nikole nikoletta nikolina nikora nila nilda nilesh nilima nilo niloufar nilsa
    nimakoah nimrat ninetta ninfa ning ninioluwa nino ninthe nirja nirmala nisa nita nitara nitesh nithya nives nixon niyazi niyilolawa njabulo njagi njenga njeri njeru
    njiru njogu njoki njoroge njue njuguna nkazimulo nkechi nkem nkiruka nkosana nnamdi nneka noam nobantu noboru nobuhle nobuko noe noelani noeleen noelia noeline noella
    nohemi noirin nokulunga nola nolan noleen nollaig nolwazi noma nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla
    nonjabulo nonso noortje norah norberto noreen norene norhayati noriko norine norm normand norris notburga nothando noud nout noxolo nozibusiso nozizwe nqobizitha
    nuala nubia nuran nuray nurettin nuri nurten nuru nurul nury nyaboke nyaga nyakundi nyamai nyambura nyanchama nyasha nyawira nydia nyla nynke nyongesa nzioka nzomo
    oba obadiah obaid obanijesu obdulia obed obi obianuju obinna oceane ochieng ocie octavia octavie octavio odalis odalys oddvar odelia odell odhiambo odhran odika odile
    odilia odis odongo odun odunayo oduor oeshi ofelia ogechi oghene ogooluwa ojas ojasvi oke okechukwu okello okey okoth okto okumu oladare oladimeji olaf olajumoke
    olakunle olalla olamide olanrewaju olansile olasunmbo olav olavi oldrich olegario oleh oleksiy olen olene olesya oleta olevia olgierd olimpia olin olinda oliva olivie
    oliwer oliwier olle ollie olly olof ololade oloo olov olu oluchi olufemi olufunke olufunmilayo olumide olumorotimi oluoch oluwafemi oluwagbemiga oluwakemi
    oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwatobi oluwole olwen olwethu oma omair omaja omari omeir omisha omkaar omkar omobobola omobolanle
    omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omya ona ondieki ondrej oneida onesmus oni onie onita onkar onofre onome
    onveer onyango onyeka onyinye oona oonagh ophelia ophelie opiyo ora oralee oralia oran orazio oren oreofe oreste oretha orfhlaith orhan oriana oriane orinder orjan
    orlagh orlaigh orlaith orna ornella orpha orson ortrud ortrun ortwin orval orville osa osagie osama osamu osaze osha osman ossama ossian ossie osten osunleke osvald
    osvaldo oswald oswaldo oswin otavio otelia otfried otha othmar otieno otilia otis otmar oto ottavio ottfried ottilia ottilie ottmar otto ottokar ottoline ottomar
    ottone ouida ouma ousmane outi ove ovidio oviya owain owais owethu owino owuor oxana oyenike oyin oyindasola ozell ozella ozie ozioma ozlem ozzie ozzy paavo paca
    pacifica paco padraic padraigh padraigin pahal paisley paivi palesa palma palmira paloma pamala pamelia pamella pamila pamula pancho panfilo panini pansy paoletta
    paora parag paresh paride paris parisa parsa parthenia particia parvaneh parvati parveen parvez pascale paschal pascual pascuala pasqual pasquale pastora pasty patria
    patric patrica patricio patrik patrina patrizio patryk patsy patti pattie patty paulene pauletta paulette paulie paulino paulita pauric pavani pavla pavlo pawe paxton
    payton peadar peader pearce pearle pearlene pearlie pearline pearly pearse peder peggie pelayo pelle pellegrino peng penina peninah penney penni pennie pepe pepijn
    pepita pepito peregrine peris perla perlita pernilla pero perpetua persephone pervaiz petar pete petr petrina petro petrona petronela petronella petronila petros
    petter peyton phanice phebe phelim phelix phileine philemon philippine philis phillis philomena phindile phineas phong phuc phung phylicia phylis phyliss pia piaras
    piedad pien pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierrette piers piersanti pietra pietro pili pim pina pinkie pio piper
    pippa pirjo pirmin pius placido pleun plinio ploy pok polina pompeo pomponio poncio pontus poppy porfirio porsha portia prabhu prachi praneel pranit prateek pratyush
    praveen preben preston pri pricilla primitiva primitivo prisca priscah priscila priscilla priscillah prisha priska priyam prosper prossy providencia pru prudencia
    prudencio przemek przemysaw przemyslaw ptolemy puccio puk pura purificacion pushpa pushti qaadir qaasim qabeel qabil qadar qadeer qadi qadim qahtan qaim qais qamar
    qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee qays qiana qiang quadir quan quang qudamah quddoos qudoos queenie quiana quincy quinten quinter quintin
    quinton quinty quique quirino qurban qusay qushi qutaybah qutb qutub quyen quynh raaghib raagini raahil raakin raamis raamiz raashid raatib rab rabah rabar rabb
    rabbaanee rabbani rabea rabecca rabee rabi rabia rabiah rabit rachal rachana racheal rachele rachell rachid rachit rachita racquel radeke radhee radi radmila radomir
    radosaw radoslav radovan rae raeann raed raees rael raelene raewyn rafa rafaela rafan rafay rafe rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino
    raffaello rafi rafiq raghav ragheb raghib raghu ragna ragnar ragnhild raguel rahab rahat raheel raheem rahel rahma raik raimondo raimund raimundo raina rainer raisa
    raissa rajab rajata rajeshri rajeshwari raksha ramadhan ramazan ramona ramonita ramya rana ranae ranbir randa randal randall randee randell randi randolf randolph
    ranee rangi ranieri ranjit ranveer raoul raphael raphaela rasha rasheeda rashid rashida rashmi ravindra ravy rawiri rayaan rayan raye rayford raylene raymon raymonde
    raymund raymundo rayna razak razvan reanna reatha reba rebbeca rebbecca rebeca rebecka rebeka rebekah rebekka recep reda reece reem reese refilwe refugia refugio reg
    regan regena regenia reggie reginald regine reginia regulo rehaan rehema reid reidun reimar reimer reimund reina reinald reinaldo reine reiner reingard reinhardt
    reinhart reinhild reinhilde reinhold reino reita rema rembrandt remedios remigio remo remona remy ren rena renae renaldo renan renato renay renda renea renetta reni
    renita renna rennie rens renske renu renzo resi ressie reta retha reto retta reuben reva rewi rex reyansh reyes reyna reynalda reynaldo rhavi rheba rhett rhian
    rhianna rhianne rhiannon rhoda rhodri rhona rhydian ria rian ricarda ricciotti richelle richie rickard rickey ricki rickie ricko rico ridhi rigmor rigo rigoberto
    riitta rikard rikki riku riley rima rin rino risa rishabh risper risto ritwik riva rivka riza rizal riziki rizwan roan robbi robbin robbo robby robbyn robena robt
    rocco rochel rochell rochelle rochus rodah roddy rodel roderich roderick rodger rodrick roel rogelio rohaan rohani roise roksana rolanda rolande rolando roldan
    rolland roma romaine romana romane romelia romeo romina rommel romolo romona romuald romulo romy rona ronal ronaldo ronan ronda roni ronith ronja ronke ronna ronni
    ronny rono rony roosevelt roque ros rosalba rosalee rosaleen rosalia rosalie rosalina rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamond rosamund rosana
    rosann rosanna rosanne rosaria rosarie rosaura roscoe roseann roseanna roseanne rosel roselee roselia roselinde roseline rosella roselle roselyn roselyne rosemarie
    rosena rosenda rosendo rosetta rosette rosey roshni rosi rosia rosina rosio rosita rosl rosli roslyn rosmarie rossa rossana rossie roswita roswitha rotich rotimi
    rotraud rotraut rouven rowena rowland roxana roxane roxann roxanna roxie roxy royce roz roza rozalia rozalija rozanne rozella rua ruairi ruan ruari ruaridh rubi rubie
    rubin rubye rudi rudiger rudo rudolf rudolph rudra rueben rufina rufino rufus ruggero ruggiero rukhsana rukia rukmini rumbi rupa ruperta ruperto ruqayya rushil ruslan
    russel rusul rutger rutha ruthann ruthanne ruthe ruthie ruthild ruvimbo ruwaihim ruy ruzena ruzica ryann ryder ryota ryszard ryu saabir saad saadat saadatu saadiq
    saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saariyah saba sabah sabahat saban sabas sabatino sabbir sabeeh sabil sabina sabiq sabir saboor sabra
    sabri sabur saburah sacha sachi sachiko sadan sadaqat sade sadeed sadhbh sadie sadiq sadye safet saffy safina safiya sahar sahin sahra saida saidi saim sair sairah
    saksham saleh salena salih salim salina salley sallie salome salomey salomon salud salvador salvatore salvi salwa samaksh samama samanta samara samarth samatha
    samella samesh sammie sammy samson samu samual samwel sanaya sancho sanda sandalio sandee sander sandhya sandi sandie sandile sandip sandor sandro sanele sanford
    sangwoo sani sanja sanjuana sanjuanita sanket sanna sanora santa sante santiago santina santino santos santosh sanya saood sarai saran sari sarimah sarina sarthak
    sasa sascha sasha sathvik satoko satoshi satu saturnina saturnino sau saumu saumya saundra savanna saverio savita sayuri scarlett scot scottie scotty seamie seamus
    seana seanan seaneen seanna sebastiaan sebastiano sebastiao sebastien sebrina sedat sefa segilola segismundo segundo selene selim semra sena senaida senan senga senn
    senna senol senta seoirse seojun seona seonaid seosamh seoyeon sepp seppo serafin serafina serah sergej sergius serhiy serina serita serpil sessa setsuko seun seung
    seungmin seve severiano severin severine severino severo sevim seyda seye seymour shaban shabana shabnam shad shade shadi shadrack shae shahid shahram shahrul shai
    shailesh shaina shaista shakia shakira shakita shala shalanda shalon shalonda shameka shamika shamsuddeen shan shana shanae shanda shandi shandra shaneka shanel
    shanell shanelle shani shania shanice shanika shaniqua shanita shankar shanna shannan shannen shanon shanta shantae shantay shante shantel shantell shantelle shanti
    shaquana shaquita shara sharan sharda sharee sharell sharen shari sharice sharie sharif sharika sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharolyn
    sharonda sharri sharron sharyl sharyn shashi shasta shaunda shauneen shaunna shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda shawanna shawna shawnda
    shawnee shawnna shawnta shay shayla shaylee shayna shayne shaz shazza shea sheamus sheba sheela sheelagh shehu sheilah sheilla sheillah shekoni shela shelba shelby
    sheldon shelia shella shelley shelli shellie shelton shem shemeka shemika shena shenika shenita shenna shera sheree sherell sheri sherice sherie sherif sherika
    sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherryl shery sheryl sheryll shiela
    shila shiloh shinead shirely shirin shirl shirlee shirleen shirlene shirly shivansh shizue shizuko shobha shola shon shona shonda shondra shonna shonta shoshana shota
    shravya shreyas shug shyla sian sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibyl sibylla sibylle sidiq sidney sidonia siegbert siegfried sieghard
    sieglinde siegmar siegmund siegrid siegried siegrun siegward siem siena sienna sifiso sifuna sigfrid sigfrido sigfried sigge sigismund siglinde sigmar sigmund signa
    sigrun sigurd sigvard sihawukele sijuade sil sila silas sile silja silje silondile silva silvana silvano silvester silvestre silvestro silvio sima simao simen simeon
    simi similoluwa simion simisola simiyu simmo simonetta simonne simphiwe simphiweyinkosi sinaida sindy sinisa siobain sioban siobhain siofra sione sioned siphesihle
    sirena sirpa sissel sithembiso siti siu siv sive sivert siwan sixta sixten siya siyabonga skye skyla skylar slava slavica slavko slavomir slawek sloane slobodan
    slyvia snezana socorro sofiane sohee soheil soila soji sola solomon solon somadina somer somto somtochukwu sona sondra sondre songul sonke soojin sook sophy sora
    soraia soraya sorcha sosimo souma sowande sowmya spencer sphiwe stacee staci stacia stacie staffan stana stanisaw stanislaus stanislava stanislaw starla starr stasia
    stavros stefana stefani stefanie stefanija stefany steffan steffanie steffen steinar stela stellah stellan sten stepanie stephaine stephani stephania stephany
    stephene stephenie stephine stephnie sterre stevie stevo stian stijn stilla stina stine stjepan struan stu sture suanne subhash subomi sudarshan sudhir sudie sudiksha
    sueann suellen suha suhani sukhdev suki sukie sukru sula suleiman sulema suleyman sumayya sumiko sune sunghoon sunniva surya susanita susann susannah suse susi sussie
    susy suus suzan suzana suzann suzanna suze suzette suzi suzie suzy svante svatopluk svea svein svenja sverre swaleh swantje swapnil swathi swen swetlana syafiq
    sybilla sybille syble syed sylivia sylke sylva sylvana sylvester sylviane sylvie sylvio sylwia synnve synthia syreeta szymon taahaa taahir taaj taalib taamir taanish
    taariq taban tabassum tabatha tabea tabetha tabish tabitha tade tadeas tadeen tadeo tadhg taeyang tafadzwa tafara tafazal tage taha tahawwur taheem tahir tahmaseb
    tahmeed tahmid tahoor tahseen tai taial taichi taimur taina taine taisha taisir taiwo taj taja tajammal tajammul tajuana tajudinn takako takashi takisha takudzwa
    takumi talal talat talfryn talha talhah tali talia talib talisha talitha tam tama tamala tamam tamanna tamas tamatha tamati tambra tameika tameka tamekia tamela tamer
    tamera tamesha tami tamica tamie tamika tamiko tamisha tammara tammera tammi tammie tamra tamsin tana tanaka tanay tandra tandy tane taneka tanesha tangaroa tangela
    tanika tanimu tanish tanisha tanmayi tanna tansy tanveer tapani tapio tarah tarak taras taren tarfaan tari tarja tarquin tarra tarsha taryn tashia tashina tasia
    tasneem tassilo tatenda tatjana tatum tatyana taunya tawana tawanda tawanna tawkeel tawna tawny tawnya tayla tayna tayo tebogo tecla teddy teena teerth tegan tegwen
    teisha telemaco telma telmo telse temeka temi temidayo temika temistocle temitope tempie tena tendai tenesha tenisha tennie tennille tenzin teo teobaldo teodor
    teodora teodoro teodosio teofila teofilo tera tere tereasa terence terese teresia teresiah teresita teressa terezia teri terica terina terisa terje terra terrance
    terrell terrence terresa terrie terrilyn tesha tessie tetiana tetsuya teun tevita tez thabani thabisa thabisile thad thaddaus thaddeus thalente thales thalia
    thandazile thandeka thandi thandiwe thando thanh thao theda thekla thelma thelonious themba thembeka thembekile thembile thembisile theobald theodor theodora theodoro
    theodoros theola theophile theres theresia theressa theron thersa thiago thibaut thierry thies thijmen thijn thilo thom thomasena thomasina thomasine thora thoralf
    thorben thore thresa thuli thuo thure thurman thuthukile thuy tia tiana tianna tiara tiare tiarna tiarnan tibby tibor tiburcio tiegan tien tiera tiernan tierra tiesha
    tifany tiff tiffaney tiffani tiffanie tiffiny tihana tiina tijn tijs tilda tilde tillie tillmann tilly tilman tilmann tilo timea timika timm timmy timo timon timoteo
    timothee tinashe tindra tine tinisha tino tirdad tirza tisa tish tisha tishk titi titilayo titus tiziana tiziano tobenna tobi tobiasz tobie tobin toby toccara
    tochukwu tod toi toivo toki toks tokunbo tola tolga tolu tolulope toluwanimi toma tomasa tomeka tomi tomika tomiko tomislav tommaso tommie tommo tommye tomohiro
    tomoko tomori tomos tona tonda tonette toney tonia tonicha tonie tonino tonisha tonita tonja tonje tonny tono tonya tope tora toralf torben torbjorn torbjrn tord
    torgny tori toribio torie torill torquato torquil torri torrie torsten tory tosha toshia toshiko toshiro tosin tottie tova tove towanda toya tracee traci tracie
    traude traudel traudl traugott traute travis trayvon treacy treasa treena trefor trena trent trenton tresa tressa tressie trev treva trey trina trine trinh trini
    trinidad triona tripti trish trista triveni triya trude trudel trudi trudie trudy trula truman trung trupti trygve tshepo tsitsi tsuma tudor tula tulay tulio tullio
    tumelo tumi ture turid turkan turki turlough turvi tuula tuulikki tuva tuyen tuyet twan twana twanda twanna twila twyla tycho tyesha tygo tyisha tyla tymon tymoteusz
    tynisha tyra tyree tyrese tyron tyrone ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah uberto ubika ucchal uche uchenna udant udarsh udo udyati ugne ugo
    ugochi ugolino ugur uhban uju ujunwa ukasz ulfat uli ulises ulla ulli ullrich ulrica ulrik ulrika ultan ulysses umaarah umair umang umberto una unai unathi undine
    unnati unni upadhriti upasna upkaar upma ura urbano uri uriel urishilla urmi urrab urs ursel urszula urte urvashi urvi uschi usman uta utz uxia uyen uzoma vada vadim
    vagn vahar vaishnavi vajen vala valarie valary valborg valda valdemar valencia valene valentijn valentim valentin valentino valeri valerij valerio valeriy valery
    valeska vallary vallie valorie valrie valter vamakshi vance vanda vanesa vanetta vania vanita vanja vanna vannesa vannessa vansha vanya varenya varsha vasana vasatika
    vasco vashti vasiliki vassilios vasudha vasyl vaughan vaughn veda vedant vedhika vedika veerle vegard veikko veit velda veli velia vella velma velva vena venancio
    venceslas vendela venessa venetta venita venkatesh vennie venus veola verda verdell verdie vergie verla verlene verlie verline vern verna vernell verner vernetta
    vernia vernice vernie vernita veronicah veronique versie vertie vesna vesta veta vic vicenta vicente vickey vickie victoire victoriano victorina victorine victorino
    vida vidar vide vidhi viggo vigo vihaan viki vikki viktoria viktoriya vilde vilgot vilhelm vilhelmina vilma vilmer vina vinaya vincentio vincenza vincenzo vinh
    vinicio vinicius vinita vinko vinnie vinny vinod vinzenz violeta violetta violette vipin viraj virgen virgie virgil virgilio virgina viridiana visitacion vita vitali
    vitalis vitaly vito vitor vitoria vittoria vittorio vitus vivaan vivan viveka viviane vivianne vivien vivienne vladimira vladislav vlado vlasta vlastimil vli vojtech
    volker volkhard volkmar voncile vonda vonnie vratislav vrinda vrishti vritti vuk vusi vusumuzi vyacheslav vyanjana waahid waail waajid wachira wadee wadi wadood wafa
    wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu wai waida waimarie wainaina wairimu waithera wakeeta walburga waldemar waldo waldtraut wale
    walentina walfried wallace walli wally walt walther waltraud waltraut waltrud wamalwa wambua wambugu wambui waneta wanetta wangari wangila wangui wanita wanja wanjala
    wanjiku wanjiru wanjohi wanyama wanyonyi warda warhi warinder warjas warwick watika wava waweru waylon wazir weddy weiwei wekesa weldon wenche wencke wendelin wendell
    wendi wendie wendolin wendolyn wenke wenona wenzel wera wesonga wessel weston wez whitley whitney wibke widisha wiebke wieland wieslaw wigbert wikitoria wiktor wilber
    wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhemina willa willard wille willena willene
    willetta willette willfried willi willia williams willian willibald willibert williemae willis willodean willy wilma wilmer wilton wiltrud winford winfred winfried
    winifred winnie winnifred winny winona winston wiremu wishi witold wladimir wojtek woldemar wolfhard wolfram wonda woodrow woojin wout wozza wriddhish wridesh wulf
    wuraola wyatt wycliff wycliffe wyn wynell wynona xabier xalak xander xanthe xaver xenia xia xiaoming xinyi xiomara xiti xiu xobeen xochitl xolani xuan xue yaa yaaseen
    yachana yadavi yadid yadigar yadira yaeko yafi yafir yaghnam yagnesh yago yahaira yahvi yahya yahyaa yair yaiza yajaira yaman yamar yameen yamilet yamini yana yanet
    yanira yanis yanti yaqeen yaqoot yaqub yar yaritza yaroslav yaryna yasaar yasar yaseen yasemin yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasir
    yasmina yassin yassine yasti yasuko yatan yathrib yatin yauvani yawar yawer yazan yazeed yazgul yazmin yeison yejide yejin yelena yemi yeni yenifer yenny yeon yeraz
    yergha yesenia yesica yesoob yessenia yessica yetta yetunde yevette yevgenia yevhen yewande yfke yifan yilmaz yinthe ylva yochana yohana yolande yolando yolonda yon
    yong yoselin yoshie yoshiko yoshita yosuke yotam youlanda younes youngho yousef yrjo yrsa ystein yuette yug yui yuichi yuk yukari yukiko yuko yulanda yuliana yumiko
    yuna yunis yuonne yureed yuridia yuriko yusra yussuf yutika yuval yuvraj yvan yvind yvone zaafir zaahid zaahir zaakir zabir zablon zacarias zacharia zachariah
    zacharie zachery zack zackariya zackary zada zadie zaeem zafar zafeer zafir zafrul zahaar zaheer zahi zahid zahir zahri zahrun zahur zaib zaida zainabu zaira zaitra
    zak zakaria zakayo zakhele zamir zana zandra zane zaneta zansi zarar zarna zashil zauqi zawadi zaweel zayan zayyan zayyir zdenek zdenka zdravko zdzislaw zebedee
    zeferino zehaan zeinab zeke zeki zelda zeljko zella zelma zena zenaida zenia zeno zenobia zenon zenta zenzele zenzile zerdad zetta zewad zhanna zhen zhihao zibuyile
    ziggy zigmund zikora zilmil zimran zina zinal zinhle zion zipporah zita zixuan zlatko zodwa zoey zoila zola zona zonia zora zoraida zoran zoryana zosia zoya zsolt
    zsuzsa zubair zuberi zul zula zulema zulkifli zulma zuwayhir zvonimir zvonko zygmunt
    """)
