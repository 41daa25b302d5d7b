//! Types around another type, such as a list that contains itself.

/// What all of these share. The struct stands before each use; in parentheses is what it
/// is around, and behind `=>` what checks that; at the end, behind `also`, what checks the
/// whole besides.
macro_rules! wrapper {
    ($name:ident { ($inner:ty) $(=> $check:expr)? $(,)? } $(, also => $rules:expr)?) => {
        impl From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Fault> {
                $crate::runtime::json::decode::Decode::decode(json).map(Self)
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to check")]
            fn check(
                &self,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                $($crate::runtime::validation::validate::required(&self.0, at, found, $check);)?
                $($crate::runtime::validation::validate::required(self, at, found, $rules);)?
            }
        }
    };
}
pub(crate) use wrapper;
