/** Elements that draw. No `script`, `foreignObject`, `a` or animation is among them. */
export const allowedElements = new Set(
  `svg g defs symbol style use image title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker switch view
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence`.split(/\s+/),
)

/** Attributes without a prefix; those that begin with `on` are not among them. */
export const allowedAttributes = new Set(
  `id class lang role tabindex version viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr
  width height d points transform pathLength dx dy rotate textLength lengthAdjust startOffset method
  spacing side refX refY markerWidth markerHeight markerUnits orient gradientUnits gradientTransform
  spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
  maskContentUnits filterUnits primitiveUnits in in2 result mode operator k1 k2 k3 k4 type values
  tableValues slope intercept amplitude exponent order kernelMatrix divisor bias targetX targetY edgeMode
  preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent kernelUnitLength
  limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ scale xChannelSelector
  yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles systemLanguage
  requiredFeatures requiredExtensions href
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering direction display dominant-baseline enable-background fill
  fill-opacity fill-rule filter flood-color flood-opacity font-family font-size font-size-adjust
  font-stretch font-style font-variant font-weight image-rendering isolation letter-spacing lighting-color
  marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering
  unicode-bidi vector-effect visibility word-spacing writing-mode transform-origin
  aria-hidden aria-label aria-labelledby aria-describedby`.split(/\s+/),
)

const shorthand =
  `clip color direction display fill filter isolation mask opacity overflow stroke transform
  visibility`.split(/\s+/)

/** Properties of a `style` attribute that are kept, as the attributes of the same names are. */
export const allowedProperties = new Set(
  [...allowedAttributes].filter((name) => name.includes('-') || shorthand.includes(name)),
)
