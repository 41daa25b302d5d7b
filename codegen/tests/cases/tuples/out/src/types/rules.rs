/// The schema `Rules`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `contains`: `{"const":"a"}`.
///
/// Described at `#/components/schemas/Rules`.
pub type Rules = Vec<String>;
