/// The schema `Email`.
///
/// An email address (RFC 5321).
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Described at `#/components/schemas/Email`.
pub type Email = String;
