/** Words that hashtags of towns are made of, for seeing where one word ends and the next begins. */
export const tagWords: string[] =
  `about access action adopt after air alert alerts all amber and animal animals annual arbor area art arts autumn awareness
back bag ball band bands be beach best bike bikes bill black board boil book books bridge budget build building bus business buy
call camp campus care career cat celebrate census center change check child children choir christmas city citizen class classes clean cleanup clear
climate close closed closure club coast code college come community concert connect cook cool council county court creek crew crews crime cup cyber
dam dance data date day days december dinner director disaster district dog dogs dont down downtown drive driver driving
eat economy election elect emergency employee energy event events every explore
fair fall falls family farm farmers fest festival film fire fires first fish fit flag flash flood floods floodwatch food for forest free friday friendly fun fund future
game games garden get give go good great green group grow
half hall happy harvest health healthy heart heat help hero heroes highway hire hiring history holiday home homes house housing how hub hurricane
ice in independence info inside is it
job jobs join july june just keep kid kids know
labor lake land law learn library life light lights lane live local look love lost
mail main make map march market may mayor me meet meeting memorial mental mill monday month move movie music my
national nature neighbor neighborhood neighbors new news next night no november now
oak of office officer off on one online open our out outdoors over
parade park parking parks pet pets phone photo pick pickup place plan plant play plow police pool post power prep prepare prepared prevention pride program project public
quality rain read reading ready recreation rec recycle recycling report rescue residents review ride right river road roads run
safe safety sale saturday save scam school schools science season senior seniors serve service services share shelter shop sign skate small smart snow so social spring stars state station stay stop storm storms story street streets strong student students summer sun sunday support survey swim
take talk tax team teen teens thank thanks the this throwback thursday time tips to today together tonight tornado tour town traffic trail trails train trash travel tree trees trivia tuesday turn
up update utility vaccine valley veterans view visit voice volunteer volunteers vote voter
walk warning watch water way we weather wednesday week weekend welcome well west wild wildfire win wind winter with women work workers works workshop world
year you your youth zone zoo`.split(/\s+/);
