//! The method that each client has for an operation.

/// A method of both clients that makes a call of an operation.
macro_rules! calls {
    ($($(#[$doc:meta])* fn $method:ident(request: $operation:ident $(,)?);)*) => {
        impl<T: $crate::runtime::transport::Transport> $crate::runtime::client::Client<T> {
            $(
                $(#[$doc])*
                pub async fn $method(
                    &self,
                    request: $operation,
                ) -> $crate::runtime::operation::Called<$operation> {
                    self.send(&request).await
                }
            )*
        }

        impl<T: $crate::runtime::blocking::Transport> $crate::runtime::blocking::Client<T> {
            $(
                $(#[$doc])*
                pub fn $method(
                    &self,
                    request: $operation,
                ) -> $crate::runtime::operation::Called<$operation> {
                    self.send(&request)
                }
            )*
        }
    };
}
pub(crate) use calls;
