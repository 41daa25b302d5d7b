/// The schema `NullEnum`.
///
/// Defined in `#/components/schemas/NullEnum`.
pub type NullEnum = ();
