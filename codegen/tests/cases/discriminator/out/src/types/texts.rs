/// Defined in `#/components/schemas/Texts`.
pub type Texts = std::collections::BTreeMap<String, String>;
