"""Towns in sample data of many countries, in small letters: in a column beside names they are where people live.

Such as are names of people as well are left out: `Paris`, `London`, `Sofia`.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

TOWNS = word_set("""
    accra adana agra ahmedabad algiers almaty amman amsterdam ankara antalya antwerp athens atlanta auckland
    baghdad baku baltimore bandung bangalore bangkok barcelona beijing beirut belgrade bengaluru bergamo bergen berlin bern bhopal bilbao
    birmingham bogota bologna bordeaux boston brasilia bratislava bremen brisbane brno brussels bucharest budapest bursa busan
    cairo calgary cancun caracas casablanca cebu chandigarh chengdu chennai chicago cleveland cologne colombo copenhagen cordoba
    curitiba dakar dallas damascus delhi denver detroit dhaka dnipro doha dortmund dresden dubai dublin durban edinburgh edmonton essen
    faisalabad fortaleza frankfurt fukuoka gdansk geneva genoa ghent glasgow guadalajara guangzhou guayaquil hamburg hangzhou hanoi
    harare hanover havana helsinki hiroshima houston hyderabad istanbul izmir jaipur jakarta jeddah jogjakarta johannesburg kabul kampala
    karachi kathmandu katowice kazan kharkiv khartoum kiev kigali kingston kinshasa kolkata krakow kuwait kyiv kyoto lagos lahore
    leeds leipzig lille lisbon liverpool ljubljana lodz lublin lucknow lusaka lviv lyon macau madrid makassar malaga
    malang malmo managua manchester manila maputo marrakech marseille medan medellin melbourne memphis minneapolis minsk
    monterrey montevideo montreal moscow multan mumbai munich muscat nagoya nagpur nairobi nanjing naples nashville nottingham
    odesa omsk oporto osaka oslo ottawa palermo patna penang perth peshawar phoenix pittsburgh porto prague pretoria puebla pune
    quito rabat rawalpindi recife riga rio riyadh rome rotterdam rouen samarkand sapporo sarajevo seattle
    semarang seoul seville shanghai shenzhen shiraz sheffield singapore skopje strasbourg stuttgart surabaya surat sydney szczecin
    taipei tallinn tampa tampere tashkent tbilisi tehran tijuana tirana tokyo toronto toulouse tripoli tunis turin turku utrecht
    valencia vancouver varanasi vienna vilnius volgograd warsaw warszawa wroclaw wuhan yangon yerevan yogyakarta
    yokohama zagreb zurich
    """) | frozenset((
    "hà nội", "bắc giang", "bắc ninh", "đồng nai", "hải phòng", "đà nẵng", "cần thơ", "nghệ an", "hà tĩnh", "nam định", "thái bình",
    "quảng ninh", "quảng nam", "bình dương", "hải dương", "hưng yên", "vĩnh phúc", "phú thọ", "thanh hóa", "ha noi", "hai phong",
    "da nang", "can tho", "bac giang", "dong nai", "nam dinh", "hai duong",
))  # fmt: skip
COUNTRIES = word_set("""
    argentina australia austria belgium bolivia brazil brasil bulgaria cameroon canada chile china colombia croatia cuba denmark ecuador
    egypt england estonia ethiopia finland france frankreich germany deutschland ghana greece hungary iceland india indonesia iran iraq
    ireland israel italy italia jamaica japan kenya latvia lebanon lithuania luxembourg malaysia malta mexico morocco nepal netherlands
    nigeria norway pakistan panama paraguay peru philippines poland polska portugal romania russia rossija scotland senegal serbia
    singapore slovakia slovenia spain sweden switzerland thailand tunisia turkey uganda ukraine uruguay usa venezuela vietnam wales
    """) | frozenset((
    "sri lanka", "united states", "united kingdom", "new zealand", "south africa", "south korea", "north korea", "saudi arabia",
    "costa rica", "el salvador", "puerto rico", "hong kong", "czech republic", "dominican republic", "sierra leone", "burkina faso",
    "san marino", "cape verde", "ivory coast", "estados unidos", "reino unido", "viet nam", "united arab emirates",
))  # fmt: skip
"""Countries whose names are no names of people, in small letters."""
