//! Values that stand for themselves as text: in a path, in a form.

use std::borrow::Cow;

/// A value with one plain text, as OpenAPI's parameter styles send it.
pub trait Scalar {
    /// The text, not encoded.
    fn text(&self) -> Cow<'_, str>;
}

impl Scalar for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Scalar for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

macro_rules! scalar_by_display {
    ($($number:ty),*) => {$(
        impl Scalar for $number {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}
scalar_by_display!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);
