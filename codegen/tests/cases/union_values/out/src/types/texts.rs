/// The schema `Texts`.
///
/// Defined in `#/components/schemas/Texts`.
pub type Texts = String;
