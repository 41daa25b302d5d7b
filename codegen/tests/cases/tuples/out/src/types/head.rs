/// The schema `Head`.
///
/// The rule `prefixItems` is not checked: `{"type":"string"}`.
///
/// Described at `#/components/schemas/Head`.
pub type Head = Vec<serde_json::Value>;
