//! Base URLs, of the whole API or of one operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::optional;
use crate::ir::Server;

/// A server as the runtime reads it.
pub fn server(server: &Server) -> TokenStream {
    let url = &server.url;
    let variables = server.variables.iter().map(|variable| {
        let name = &variable.name;
        let default = optional(variable.default.as_ref());
        let allowed = &variable.allowed;
        quote!(codegen::Variable { name: #name, default: #default, allowed: &[#(#allowed),*] })
    });
    quote!(codegen::Server { url: #url, variables: &[#(#variables),*] })
}
