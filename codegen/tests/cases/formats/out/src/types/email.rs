/// The schema `Email`.
///
/// An email address (RFC 5321).
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Defined in `#/components/schemas/Email`.
pub type Email = String;
