import { choice, flag, float, integer, text, strictly } from './setting.js';

/** How faces are enrolled and recognised. */
export const FACE_SETTINGS = {
  face_recognition_threshold: float(
    {
      category: 'face',
      description:
        'Least confidence that counts as recognised: 1 at distance 0, 0.6 exactly at the engine’s threshold for the present gallery, 0 far away. Higher is stricter.',
    },
    0.6,
    0.3,
    0.99,
  ),
  face_embedder: text(
    {
      category: 'face',
      description:
        'The descriptor network that serves, kept by the application: FACE_EMBEDDER is wanted, and serves once it has described every picture.',
      isEditable: false,
    },
    '',
  ),
  face_calibration: text(
    {
      category: 'face',
      description:
        'The distances that face:calibrate measured on photographs of this site, by descriptor network; kept by the application, empty for those that the network advises.',
      isEditable: false,
    },
    '',
  ),
  face_threshold_strict: strictly(
    flag(
      {
        category: 'face',
        description:
          'Use the strict distance threshold: about a quarter of the false accepts, for more people who must try twice.',
      },
      false,
    ),
    true,
  ),
  face_match_margin: float(
    {
      category: 'face',
      description:
        'How much farther than the nearest person the second nearest must be: 0.05 is the distance that the face network advises, 0.1 twice as much.',
    },
    0.05,
    0,
    0.5,
  ),
  face_min_quality: float(
    {
      category: 'face',
      description: 'Least quality score that an approval takes without override.',
    },
    0.35,
    0,
    1,
  ),
  face_registration_min_images: integer(
    { category: 'face', description: 'Verified pictures a person needs before being matched.' },
    5,
    1,
    7,
  ),
  face_registration_max_images: integer(
    { category: 'face', description: 'Verified and pending pictures a person may have.' },
    7,
    5,
    7,
  ),
  liveness_mode: strictly(
    choice(
      {
        category: 'face',
        description:
          'Passive spoof checks: off, observe (scored and stored) or enforce (suspects are refused).',
      },
      'observe',
      ['off', 'observe', 'enforce'],
    ),
    'enforce',
  ),
  liveness_required: choice(
    {
      category: 'face',
      description:
        'Whose pictures mark only with a passed liveness session: never anybody’s, those of devices, or always.',
    },
    'never',
    ['never', 'devices', 'always'],
  ),
  liveness_seconds: integer(
    { category: 'face', description: 'Seconds that a liveness session gives for its poses.' },
    30,
    10,
    120,
  ),
  replay_window_minutes: strictly(
    integer(
      {
        category: 'face',
        description: 'For how long a picture that comes again counts as replayed; 0 never.',
      },
      10,
      0,
      1440,
    ),
    1440,
  ),
  consent_required: strictly(
    flag(
      {
        category: 'face',
        description:
          'Whether faces are enrolled only with consent to the present biometric policy.',
      },
      false,
    ),
    true,
  ),
  face_review_four_eyes: strictly(
    flag(
      {
        category: 'face',
        description:
          'Whether two administrators must approve a picture, where there are two beside its owner.',
      },
      false,
    ),
    true,
  ),
  person_miss_limit: integer(
    {
      category: 'face',
      description:
        'Faces that a person may show in vain within five minutes before more are refused; a recognised one begins anew.',
    },
    20,
    3,
    1000,
  ),
  door_miss_limit: integer(
    {
      category: 'face',
      description:
        'Faces that a device may show in vain within five minutes before more are refused; an administrator’s are noted.',
    },
    150,
    10,
    10_000,
  ),
};
