/// The schema `Texts`.
///
/// Described at `#/components/schemas/Texts`.
pub type Texts = std::collections::BTreeMap<String, String>;
