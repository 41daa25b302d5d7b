/// Defined in `#/components/schemas/Anything`.
pub type Anything = std::collections::BTreeMap<String, serde_json::Value>;
