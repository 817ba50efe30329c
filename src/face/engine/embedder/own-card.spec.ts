import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardOf } from './cards.js';
import { BadNetworkFile, readNetwork } from './network-file.js';

const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const line = { intercept: 1.2, slope: 0.06 };
const CARD = {
  sha256,
  length: 256,
  input: {
    side: 112,
    channels: 'bgr',
    mean: 127.5,
    divisor: 128,
    alignment: 'arcface',
    mirrored: false,
  },
  distances: {
    line,
    strictLine: line,
    fewestPeople: 10,
    fewPictures: [],
    margin: 0.1,
    verificationLimit: 1.1,
    strictVerificationLimit: 1,
    samePersonLimit: 1.2,
    duplicateLimit: 0.9,
    fewPicturesDuplicate: [],
  },
};

describe('A network of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  const network = join(folder, 'ours.onnx');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const withCard = (card: object | string) => {
    const text = typeof card === 'string' ? card : JSON.stringify(card);
    writeFileSync(join(folder, 'ours.json'), text);
    return () => cardOf(network);
  };

  it('is described by the card beside it, and has a descriptor space of its own', () => {
    const card = withCard(CARD)();
    expect(card.model).toBe('ours-256/ba7816bf8f01/arcface-1');
    expect(card.distances.thresholdFor(100, 5, false)).toBeCloseTo(1.08, 9);
    expect(card.input.channels).toBe('bgr');
  });

  it('does not start without having been calibrated', () => {
    expect(withCard({ ...CARD, distances: undefined })).toThrow(/ours\.json has no distances/);
  });

  it('says everything that its card lacks in one sentence', () => {
    const card = {
      ...CARD,
      input: { ...CARD.input, side: 'big' },
      distances: { ...CARD.distances, line: {} },
    };
    expect(withCard(card)).toThrow(
      /lacks, or says badly: input\.side, distances\.line\.intercept, distances\.line\.slope\.$/,
    );
    expect(withCard('{')).toThrow('is no JSON');
    expect(() => cardOf(join(folder, 'other.onnx'))).toThrow('other.json cannot be read');
  });

  it('is read only when its content is what the card was written for', () => {
    const { file } = withCard(CARD)();
    writeFileSync(network, 'abc');
    expect(readNetwork(file!).toString()).toBe('abc');
    writeFileSync(network, 'abd');
    expect(() => readNetwork(file!)).toThrow(BadNetworkFile);
    expect(() => readNetwork(file!)).toThrow(/is not the network its card describes/);
  });

  it('is told from the names of those that come along', () => {
    expect(cardOf('face-api').length).toBe(128);
    expect(cardOf('faceplugin').length).toBe(512);
    expect(() => cardOf('facenet')).toThrow(/face-api, faceplugin or the path of an \.onnx file/);
  });
});
