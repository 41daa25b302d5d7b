//! Values that stand for themselves as text: in a path, a query, a header, a form.

use std::borrow::Cow;

/// A value with one plain text, as OpenAPI's parameter styles send it.
pub trait Scalar {
    /// The text, not encoded.
    fn text(&self) -> Cow<'_, str>;
}

/// A value, none, or several, each with one plain text.
pub trait Values {
    /// Hands the text of each value to `put`.
    fn each(&self, put: &mut dyn FnMut(&str));
}

impl<T: Scalar> Values for T {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        put(&self.text());
    }
}

/// None where it is absent.
impl<T: Values> Values for Option<T> {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        if let Some(values) = self {
            values.each(put);
        }
    }
}

/// Its items; one that is null is none.
impl<T: Values> Values for Vec<T> {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        for item in self {
            item.each(put);
        }
    }
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
scalar_by_display!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! scalar_by_size {
    ($($number:ty),*) => {$(
        /// Text that JSON can have for it, without a `+`: a whole number has no fraction, and
        /// one with many zeros has an exponent (ECMA 262, `Number::toString`).
        impl Scalar for $number {
            fn text(&self) -> Cow<'_, str> {
                let plain = *self == 0.0 || (1e-6..1e21).contains(&self.abs());
                Cow::Owned(if plain { self.to_string() } else { format!("{self:e}") })
            }
        }
    )*};
}
scalar_by_size!(f32, f64);
