/// Defined in `#/components/schemas/Texts`.
pub type Texts = String;
