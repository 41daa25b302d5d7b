//! Arguments of constructors and setters: what they accept, and the value that is stored.

/// The type of an argument, and the conversion into the value that is stored. The conversion is
/// `plain`, `into`, or for the items of an array `each` or `each_into`.
#[allow(unused_macros, reason = "a crate may have no arguments")]
macro_rules! argument {
    // The type of an argument.
    (@type plain $type:ty) => { $type };
    (@type into $type:ty) => { impl Into<$type> };
    (@type each $type:ty) => { impl IntoIterator<Item = $type> };
    (@type each_into $type:ty) => { impl IntoIterator<Item = impl Into<$type>> };

    // The value that is stored for an argument.
    (@value plain $value:ident) => { $value };
    (@value into $value:ident) => { $value.into() };
    (@value each $value:ident) => { $value.into_iter().collect() };
    (@value each_into $value:ident) => { $value.into_iter().map(Into::into).collect() };
}
#[allow(unused_imports, reason = "a crate may have no arguments")]
pub(crate) use argument;
