/// The schema `Rows`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// `prefixItems` is checked: `[{"type":"string"}]`.
///
/// `contains` is checked: `{"minimum":10,"type":"integer"}`.
///
/// `unevaluatedItems` is checked: `{"type":"boolean"}`.
///
/// Defined in `#/components/schemas/Rows`.
pub type Rows = Vec<serde_json::Value>;
