/// Defined in `#/components/schemas/Flag`.
pub type Flag = bool;
