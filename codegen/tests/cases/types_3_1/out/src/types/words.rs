/// The schema `Words`.
///
/// `patternProperties` is checked: `{"^w":{"type":"string"}}`.
///
/// Described at `#/components/schemas/Words`.
pub type Words = std::collections::BTreeMap<String, String>;
