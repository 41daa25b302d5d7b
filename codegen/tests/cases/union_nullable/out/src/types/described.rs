/// What is known.
///
/// Described at `#/components/schemas/Described`.
pub type Described = std::collections::BTreeMap<String, serde_json::Value>;
