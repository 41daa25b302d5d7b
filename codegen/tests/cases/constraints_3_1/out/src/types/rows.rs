/// The schema `Rows`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `prefixItems`: `[{"type":"string"}]`.
///
/// Validated against `contains`: `{"minimum":10,"type":"integer"}`.
///
/// Validated against `unevaluatedItems`: `{"type":"boolean"}`.
///
/// Defined in `#/components/schemas/Rows`.
pub type Rows = Vec<serde_json::Value>;
