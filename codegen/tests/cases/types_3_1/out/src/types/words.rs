/// The schema `Words`.
///
/// The rule `patternProperties` is not checked: `{"^w":{"type":"string"}}`.
///
/// Described at `#/components/schemas/Words`.
pub type Words = std::collections::BTreeMap<String, String>;
