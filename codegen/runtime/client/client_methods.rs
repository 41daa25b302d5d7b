//! The method that each client has for an operation.

/// A method of both clients that makes a call of an operation.
macro_rules! client_methods {
    ($($(#[$doc:meta])* fn $method:ident(request: $operation:ident $(,)?);)*) => {
        impl<T: $crate::runtime::client::transport::Transport> $crate::runtime::client::async_client::Client<T> {
            $(
                $(#[$doc])*
                pub async fn $method(
                    &self,
                    request: $operation,
                ) -> $crate::runtime::client::operation::Called<$operation> {
                    self.send(&request).await
                }
            )*
        }

        impl<T: $crate::runtime::client::blocking_client::Transport> $crate::runtime::client::blocking_client::Client<T> {
            $(
                $(#[$doc])*
                pub fn $method(
                    &self,
                    request: $operation,
                ) -> $crate::runtime::client::operation::Called<$operation> {
                    self.send(&request)
                }
            )*
        }
    };
}
pub(crate) use client_methods;
