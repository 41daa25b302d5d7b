/// The schema `Neither`.
///
/// `not` is checked:
/// `{"anyOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}]}`.
///
/// Described at `#/components/schemas/Neither`.
pub type Neither = std::collections::BTreeMap<String, serde_json::Value>;
