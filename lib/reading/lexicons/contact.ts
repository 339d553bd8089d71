/** Getting in touch, and what ties a patient to those who treat them. Lower case, as the tokens are. */
export const CONTACT_CUES = {
  /** Ways of reaching one person. */
  'reach': [
    'dm', 'dms', 'message', 'messages', 'messaged', 'messaging', 'msg', 'text', 'texted', 'texting', 'ring', 'call', 'phone',
    'facetime', 'whatsapp', 'pm', 'inbox', 'email', 'e-mail', 'mail', 'write', 'snap', 'snapchat', 'telegram', 'zoom', 'bell',
    'contact', 'reply', 'replied', 'telefon', 'mesej', 'hubungi', 'wassap', 'wasap', 'escríbeme', 'escríbame', 'escríbanme',
    'llámame', 'llámeme', 'mándame', 'mándeme', 'escribo', 'llamo', 'mando', 'privado', 'messenger', 'instagram', 'insta', 'tag',
  ],
  /** Becoming friends on a site. */
  'befriend': [
    'friended', 'befriended', 'added', 'add', 'adding', 'accepted', 'accept', 'accepting', 'followed', 'following', 'follow',
    'follows', 'friends', 'friend request', 'friend requests', 'solicitud', 'acepté', 'agregué', 'sigo', 'terima',
  ],
  /** What somebody has only as somebody's patient. */
  'care-thing': [
    'appointment', 'appointments', 'visit', 'visits', 'consultation', 'consultations', 'consult', 'follow-up', 'follow up',
    'followup', 'review', 'revision', 'revisión', 'check', 'checkup', 'check-up', 'results', 'result', 'bloods', 'scan', 'scans',
    'biopsy', 'x-ray', 'xray', 'mri', 'records', 'record', 'chart', 'file', 'notes', 'prescription', 'script', 'crown', 'filling',
    'fillings', 'braces', 'implant', 'implants', 'denture', 'dentures', 'retainer', 'root canal', 'extraction', 'cleaning',
    'stitches', 'sutures', 'dressing', 'dressings', 'scar', 'wound', 'cast', 'hip', 'knee', 'lump', 'operation', 'procedure',
    'injections', 'insurance', 'copay', 'bill', 'billed', 'surgeon', 'surgery', 'treatment', 'plan', 'medication', 'tablets',
    'inhaler', 'diary', 'referral', 'slot', 'session', 'sessions', 'stay', 'admission', 'discharge', 'delivery', 'birth', 'baby',
    'induction', 'consent', 'form', 'needle', 'icu', 'ward', 'unit', 'theatre', 'chair', 'homework', 'journaling', 'temujanji',
    'keputusan', 'buku', 'darah', 'ubat', 'cucuk', 'luka', 'cita', 'citas', 'analítica', 'análisis', 'resultados', 'consulta',
    'receta', 'endodoncia', 'rodilla', 'cicatriz',
  ],
  /** How a post by somebody who is or was treated speaks. */
  'treated-voice': [
    'medic', 'medics', 'paramedic', 'paramedics', 'emt', 'ambulance', 'saved my life', 'saved his life', 'saved her life',
    'checking on', 'bloodwork', 'labs', 'staples', 'incision', 'transplant', 'vent', 'trach', 'hall', 'hallway', 'bedside',
    'stretcher', 'gurney', 'nicu', 'picu', 'bariatric', 'lasik', 'botox', 'filler', 'clean bill', 'doc', 'doctor', 'dr',
    'doctora', 'doktor', 'nurse', 'nurses', 'surgeon', 'dentist', 'therapist', 'dietitian', 'physio', 'midwife', 'pharmacist',
    'hygienist', 'orthodontist', 'gp', 'consultant', 'clinic', 'klinik', 'hospital', 'hospice', 'surgery', 'op', 'operation',
    'practice', 'a&e', 'a & e', '^ed', '^er', 'icu', 'ward', 'waiting list', 'waitlist', 'appointment', 'follow up', 'therapy',
    'counselling', 'counseling', 'session', 'rehab', 'chemo', 'dialysis', 'transfusion', 'section', 'delivered',
    'delivery', 'discharged', 'treated', 'treatment', 'treat', 'prescribed', 'seen', 'staff', 'reception', 'receptionist', 'star',
    'stars', 'bintang', 'review', 'recommend', 'recomiendo', 'avoid', 'worst', 'scammers', 'overcharged', 'charged', 'bill',
    'billed', 'rude', 'misdiagnosed', 'ignored', 'waited', 'tunggu', 'rawat', 'care', 'carers', 'home at last', 'post op',
    'recovery', 'recovering', 'stitches', 'nose', 'braces', 'smile', 'healed', 'unit', 'teeth', 'tooth',
  ],
} as const;
