/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `prefixItems`: `[{"type":"string"}]`.
///
/// Validated against `contains`: `{"minimum":10,"type":"integer"}`.
///
/// Validated against `unevaluatedItems`: `{"type":"boolean"}`.
///
/// Defined in `#/components/schemas/Rows`.
pub type Rows = Vec<serde_json::Value>;
