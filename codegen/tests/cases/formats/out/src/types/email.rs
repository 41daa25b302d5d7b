/// The schema `Email`.
///
/// An email address (RFC 5321).
///
/// Described at `#/components/schemas/Email`.
pub type Email = String;
