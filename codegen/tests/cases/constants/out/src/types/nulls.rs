/// Defined in `#/components/schemas/Nulls`.
pub type Nulls = ();
