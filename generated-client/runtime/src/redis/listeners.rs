//! Who is told when Redis goes and comes back.

use std::sync::Arc;

use super::Change;

/// Called with the reason when Redis becomes unreachable.
type Fallback = Arc<dyn Fn(&str) + Send + Sync>;

/// Called when Redis is reachable again.
type Recovery = Arc<dyn Fn() + Send + Sync>;

/// The functions that are called when Redis goes and comes back, and what is logged then.
#[derive(Clone)]
#[cfg_attr(not(feature = "tracing"), expect(dead_code, reason = "nothing is logged"))]
pub(crate) struct Listeners {
    on_fallback: Option<Fallback>,
    on_recovery: Option<Recovery>,
    gone: &'static str,
    back: &'static str,
}

impl Listeners {
    /// No functions yet.
    pub(crate) fn new(gone: &'static str, back: &'static str) -> Self {
        Self { on_fallback: None, on_recovery: None, gone, back }
    }

    /// Sets what is called with the reason when Redis becomes unreachable.
    pub(crate) fn on_fallback(&mut self, call: impl Fn(&str) + Send + Sync + 'static) {
        self.on_fallback = Some(Arc::new(call));
    }

    /// Sets what is called when Redis is reachable again.
    pub(crate) fn on_recovery(&mut self, call: impl Fn() + Send + Sync + 'static) {
        self.on_recovery = Some(Arc::new(call));
    }

    pub(crate) fn notify(&self, change: Option<Change>) {
        match change {
            Some(Change::Lost(reason)) => {
                #[cfg(feature = "tracing")]
                tracing::warn!(reason, "{}", self.gone);
                if let Some(call) = &self.on_fallback {
                    call(&reason);
                }
            }
            Some(Change::Restored) => {
                #[cfg(feature = "tracing")]
                tracing::info!("{}", self.back);
                if let Some(call) = &self.on_recovery {
                    call();
                }
            }
            None => {}
        }
    }
}
