/// The schema `Rows`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `prefixItems` is checked: `[{"type":"string"}]`.
///
/// `contains` is checked: `{"minimum":10,"type":"integer"}`.
///
/// `unevaluatedItems` is checked: `{"type":"boolean"}`.
///
/// Described at `#/components/schemas/Rows`.
pub type Rows = Vec<serde_json::Value>;
