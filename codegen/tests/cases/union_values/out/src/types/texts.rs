/// The schema `Texts`.
///
/// Described at `#/components/schemas/Texts`.
pub type Texts = String;
