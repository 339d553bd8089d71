/**
 * The words that hold sentences together, and a few of the ward's, for the languages besides English that the rules read.
 * They tell that a text is one of those languages, or mixed with one; they tell nothing else.
 */
const MALAY = `
  yang dan di ke dari daripada pada untuk dengan ini itu saya aku kami kita dia mereka awak kau korang hang tak tidak takde tiada ada adalah akan
  sudah dah lagi juga pun je jer saja sahaja la lah leh kan nak hendak mahu boleh kena kalau jika sebab kerana tapi tetapi atau macam sangat betul
  orang hari semalam esok malam pagi petang tadi tu ni kat dekat dalam luar atas bawah lepas selepas sebelum sampai masa bila apa siapa mana kenapa
  bagaimana satu dua tiga banyak sikit semua setiap sendiri baru lama masih terus supaya agar bagi buat jadi datang pergi balik masuk keluar makan
  minum ambil beri tengok jumpa cakap kata tanya jawab tolong terima kasih selamat mak ayah abang kakak adik anak pakcik makcik puan encik cik
  doktor jururawat misi pesakit wad klinik ubat sakit demam darah kencing batuk bayi ibu bapa suami isteri penat gila teruk boleh tahun bulan minggu
  bukan pernah hanya antara oleh para telah sedang seperti lebih kurang paling kepada tentang secara sebagai bahawa mungkin memang rasa tahu jangan anda walaupun kawan baik kongsi hari-hari sihat susah senang cepat lambat panas sejuk`;
const SPANISH = `
  el la los las un una unos unas de del al a en con por para sin sobre entre desde hasta y e o u que qué como cómo cuando cuándo donde dónde quien
  quién porque pero si sí no ni ya muy más menos también tampoco hoy ayer mañana noche tarde día días semana año años hora horas me te se nos os lo
  le les mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa eso esto aquel yo él ella ellos ellas nosotros usted ustedes es son era
  fue fueron ser soy eres somos está están estaba estoy estar ha han he hemos había haber hay tiene tienen tengo tuvo hace hizo hacer dice dijo va
  voy vamos ir viene vino puede puedo quiere quiero todo toda todos todas nada nadie algo alguien cada otro otra mismo tan tanto mucho mucha bien
  mal gracias por favor paciente pacientes médico médica doctora enfermera enfermero hospital cama sala guardia turno urgencias dolor fiebre sangre
  niño niña señor señora madre padre hijo hija mujer hombre vacuna vacunas según durante vive viven muchos muchas pocos vida casa salud años correo mejor peor siempre nunca`;

function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

export const COMMON_MALAY = list(MALAY);
export const COMMON_SPANISH = list(SPANISH);
