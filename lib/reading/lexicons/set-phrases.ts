/** Lines that everybody writes word for word and nobody owns: lines of help, standing notices, oaths, condolences. Small letters, no marks. */
export const SET_PHRASES: readonly string[] = [
  'if you or someone you know is struggling or in crisis help is available call or text 988',
  'if you or someone you know is having thoughts of suicide call or text 988',
  'this is not medical advice always talk to your own doctor before you change any treatment',
  'the information in this post is for education only and is not a substitute for professional medical advice diagnosis or treatment',
  'always seek the advice of your physician or other qualified health provider with any questions you may have regarding a medical condition',
  'the views expressed here are my own and do not represent those of my employer',
  'opinions expressed are my own and not those of my employer retweets are not endorsements',
  'grant me the serenity to accept the things i cannot change the courage to change the things i can and the wisdom to know the difference',
  'i will remember that there is art to medicine as well as science and that warmth sympathy and understanding may outweigh the surgeons knife or the chemists drug',
  'the health and well being of my patient will be my first consideration',
  'please keep the family in your thoughts and prayers during this difficult time and respect their privacy',
];
