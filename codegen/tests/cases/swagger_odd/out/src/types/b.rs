/// Defined in `#/definitions/B`.
pub type B = String;
