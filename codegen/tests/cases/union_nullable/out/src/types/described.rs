/// What is known.
///
/// Defined in `#/components/schemas/Described`.
pub type Described = std::collections::BTreeMap<String, serde_json::Value>;
