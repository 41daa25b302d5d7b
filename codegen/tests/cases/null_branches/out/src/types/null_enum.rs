/// Defined in `#/components/schemas/NullEnum`.
pub type NullEnum = ();
