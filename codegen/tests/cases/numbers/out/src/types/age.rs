/// The schema `Age`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Defined in `#/components/schemas/Age`.
pub type Age = i64;
