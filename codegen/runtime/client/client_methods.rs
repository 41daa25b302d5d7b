//! The method of each client that calls an operation.

/// Defines methods of both clients that call operations.
macro_rules! client_methods {
    ($($(#[$doc:meta])* fn $method:ident(request: $operation:ident $(,)?);)*) => {
        impl<T: $crate::runtime::client::transport::Transport>
            $crate::runtime::client::async_client::Client<T>
        {
            $(
                $(#[$doc])*
                pub async fn $method(
                    &self,
                    request: $operation,
                ) -> $crate::runtime::client::operation::CallResult<$operation> {
                    self.send(&request).await
                }
            )*
        }

        impl<T: $crate::runtime::client::transport::BlockingTransport>
            $crate::runtime::client::blocking_client::Client<T>
        {
            $(
                $(#[$doc])*
                pub fn $method(
                    &self,
                    request: $operation,
                ) -> $crate::runtime::client::operation::CallResult<$operation> {
                    self.send(&request)
                }
            )*
        }
    };
}
pub(crate) use client_methods;
