/// The schema `Head`.
///
/// `prefixItems` is checked: `[{"type":"string"}]`.
///
/// Described at `#/components/schemas/Head`.
pub type Head = Vec<serde_json::Value>;
