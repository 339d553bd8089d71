/** Where in the extension stands what the libraries load by themselves. */
export const PARTS_FOLDER = '/pictures';

/**
 * What the build copies there, by place in node_modules: the engine that reads words with its English model, the reader of codes, the
 * network that finds faces, and the part of pdf.js that opens documents.
 * Every browser the extension runs in has relaxed SIMD (https://webassembly.org/features): with it a full page is read in a fifth less time.
 */
export const PARTS: readonly string[] = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js',
  'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'pdfjs-dist/build/pdf.worker.min.mjs',
  '@vladmandic/face-api/model/ssd_mobilenetv1_model-weights_manifest.json',
  '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
];

/** What the build packs before it copies it there; `packed.ts` unpacks it. */
export const PARTS_TO_PACK: readonly string[] = ['@vladmandic/face-api/model/ssd_mobilenetv1_model.bin', 'zxing-wasm/dist/reader/zxing_reader.wasm'];
