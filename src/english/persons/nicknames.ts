// Short forms of first names. Common knowledge of English names; written for this project.

/** A first name and what its bearers are called, a row each; a short form may be of several names. */
export const nicknameRows = [
  "abraham abe", "albert al bert", "alexander alex al sandy", "alexandra alex sandra", "alfred al alf fred", "andrew andy drew",
  "anthony tony", "arthur art", "barbara barb babs", "benjamin ben benny", "bernard bernie", "catherine cathy kate cat",
  "katherine kathy kate kat kay", "charles charlie chuck", "charlotte charlie lottie", "christine chris tina christy",
  "christopher chris kit", "daniel dan danny", "david dave davy", "deborah deb debbie", "donald don donny", "dorothy dot dottie",
  "douglas doug", "edward ed eddie ted ned", "eleanor ellie nell nora", "elizabeth liz beth betty eliza libby lizzie bess betsy",
  "emily em emmy", "eugene gene", "frances fran", "francis frank", "franklin frank", "frederick fred freddie", "gabriel gabe",
  "gerald gerry jerry", "gregory greg", "harold hal harry", "henry hank harry hal", "herbert herb bert", "isabella bella izzy",
  "jacob jake", "jacqueline jackie", "james jim jimmy jamie", "janet jan", "jeffrey jeff", "jennifer jen jenny",
  "jessica jess jessie", "john jack johnny", "jonathan jon", "joseph joe joey", "joshua josh", "judith judy", "kenneth ken kenny",
  "lawrence larry", "leonard len lenny", "louis lou", "lucille lucy", "margaret maggie meg peggy marge", "martin marty",
  "matthew matt", "maximilian max", "michael mike mick mickey", "nancy nan", "nathaniel nate nat", "nathan nate", "nicholas nick",
  "nicole nicky", "oliver ollie", "pamela pam", "patricia pat patty tricia trish", "patrick pat paddy", "peter pete",
  "philip phil", "phillip phil", "raymond ray", "rebecca becky becca", "richard rick dick rich richie ricky", "robert bob rob bobby robbie bert",
  "ronald ron ronnie", "samantha sam", "samuel sam sammy", "sarah sally", "stephen steve", "steven steve", "stephanie steph",
  "stuart stu", "susan sue susie", "suzanne sue", "theodore ted teddy theo", "teresa terry tess", "theresa terry tess",
  "terence terry", "thomas tom tommy", "timothy tim", "valerie val", "victoria vicky tori", "vincent vince vinny",
  "virginia ginny", "walter walt", "william bill will billy willie liam", "zachary zach zack",
]; // prettier-ignore
