//! Enums of JSON values that are not all strings.

/// Implements an enum of JSON values.
macro_rules! value_enum {
    ($name:ident { $($variant:ident = $constant:expr),* $(,)? } other $other:ident $(of $response:ident)?) => {
        impl $name {
            /// The listed values, in the order of the document.
            pub const LISTED: &'static [$crate::runtime::json::const_value::ConstValue] = {
                #[allow(unused_imports, reason = "there may be no value that uses these")]
                use $crate::runtime::json::const_value::ConstValue::*;
                &[$($constant),*]
            };

            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value as it is sent.
            pub fn to_value(&self) -> ::serde_json::Value {
                if let Self::$other(value) = self {
                    return value.clone();
                }
                let index = Self::VARIANTS.iter().position(|variant| variant == self);
                let constant = index.and_then(|index| Self::LISTED.get(index));
                constant.map_or(::serde_json::Value::Null, |constant| constant.to_value())
            }

            /// Returns whether the document lists this value.
            pub fn is_listed(&self) -> bool {
                $crate::runtime::json::const_value::find(&self.to_value(), Self::LISTED).is_some()
            }

            fn read(value: ::serde_json::Value) -> Self {
                let index = $crate::runtime::json::const_value::find(&value, Self::LISTED);
                let variant = index.and_then(|index| Self::VARIANTS.get(index));
                variant.cloned().unwrap_or(Self::$other(value))
            }
        }

        $crate::runtime::json::constructors::constructors!($($response)? {
            impl TryFrom<::serde_json::Value> for $name {
                type Error = $crate::runtime::validation::violation::Violations;

                fn try_from(value: ::serde_json::Value) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                    let value = Self::read(value);
                    $crate::runtime::validation::validate::Validate::validate(&value).map(|()| value)
                }
            }
        });

        impl From<$name> for ::serde_json::Value {
            fn from(value: $name) -> Self {
                value.to_value()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&$crate::runtime::request::scalar::Scalar::text(self))
            }
        }

        impl $crate::runtime::json::encode::Encode for $name {
            fn view(&self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::encode::View::Json(::std::borrow::Cow::Owned(self.to_value()))
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                <::serde_json::Value as $crate::runtime::json::decode::Decode>::decode(reader).map(Self::read)
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name);

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                if !self.is_listed() {
                    let value = self.to_value();
                    $crate::runtime::json::const_value::push_violation(&value, Self::LISTED, at, found);
                }
            }
        }

        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(match self.to_value() {
                    ::serde_json::Value::String(text) => text,
                    other => other.to_string(),
                })
            }
        }
    };
}
pub(crate) use value_enum;
