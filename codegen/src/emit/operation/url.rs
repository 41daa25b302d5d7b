//! The URL of a request: its path, with the values of parameters in it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::{Emitter, Value};
use crate::ir::Piece;

impl Emitter<'_> {
    /// The statements that write the path.
    pub(super) fn path(&self, inputs: &[Value<'_>]) -> TokenStream {
        let mut text = String::new();
        let mut steps = Vec::new();
        for segment in &self.operation.path {
            text.push('/');
            for piece in segment {
                match piece {
                    Piece::Literal(literal) => text.push_str(literal),
                    Piece::Parameter(index) => {
                        let before = literal(&std::mem::take(&mut text));
                        let ident = inputs.get(*index).map(|input| input.ident);
                        steps.push(quote!(path.literal(#before);));
                        steps.push(quote!(path.value(&self.#ident);));
                    }
                }
            }
        }
        if !text.is_empty() {
            let rest = literal(&text);
            steps.push(quote!(path.literal(#rest);));
        }
        let path = self.server_path();
        quote! {
            let mut path = #path;
            #(#steps)*
        }
    }
}
